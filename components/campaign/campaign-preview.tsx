import type { CampaignMember } from '@/lib/domain/campaign/campaign';
import { dailyShare } from '@/lib/domain/campaign/spread';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

type CampaignPreviewProps = {
  members: readonly CampaignMember[];
  endsOn: LocalDate;
  today: LocalDate;
  cap: number;
};

/** What a day will hold, before anything begins. */
export function CampaignPreview({ members, endsOn, today, cap }: CampaignPreviewProps) {
  const last = members.at(-1)?.dueOn;
  const days = new Set(members.map(({ dueOn }) => dueOn)).size;
  return (
    <p role="status" className="text-soft">
      {last !== undefined &&
        t('giving.campaign.preview', {
          people: t('common.people', { count: members.length }),
          days: t('giving.campaign.days', { count: days }),
          share: dailyShare(members),
        })}
      {last !== undefined &&
        last > endsOn &&
        ` ${t('giving.campaign.longer', { cap, day: formatDay(last, today) })}`}
    </p>
  );
}
