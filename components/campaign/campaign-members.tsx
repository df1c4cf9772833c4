import { useService } from '@/components/shell/use-service';
import { createCampaignService } from '@/lib/services/campaign-service';
import { PersonLink } from '@/components/contact/person-link';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { CampaignView } from '@/lib/services/campaign-service';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

/** Everybody in a campaign: their day, and whether they were asked. */
export function CampaignMembers({ view, today }: { view: CampaignView; today: LocalDate }) {
  const campaigns = useService(createCampaignService);
  const { campaign, asked, names } = view;
  const skip = (contactId: string) => () =>
    void attempt(async () =>
      toastWithUndo(
        t('giving.campaign.skipped', { name: names.get(contactId) ?? '' }),
        await campaigns.skip(campaign.id, contactId),
      ),
    );
  return (
    <table className="w-full border-collapse text-start">
      <caption className="sr-only">{t('giving.campaign.members')}</caption>
      <thead>
        <tr className="text-caption text-soft">
          {(['person', 'day', 'state'] as const).map((column) => (
            <th key={column} scope="col" className="py-1 text-start font-medium">
              {t(`giving.campaign.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {campaign.members.map(({ contactId, dueOn, skippedOn }) => {
          const day = asked.get(contactId);
          const isOpen = day === undefined && skippedOn === undefined;
          return (
            <tr key={contactId} className="border-t border-line">
              <th scope="row" className="py-1 text-start font-normal">
                <PersonLink id={contactId} names={names} />
              </th>
              <td className="py-1">{formatDay(dueOn, today)}</td>
              <td className="py-1">
                {day !== undefined && t('giving.campaign.asked', { day: formatDay(day, today) })}
                {day === undefined && skippedOn !== undefined && t('giving.campaign.passed')}
                {isOpen && campaign.closedOn === undefined && (
                  <Button size="sm" variant="ghost" onPress={skip(contactId)}>
                    {t('giving.campaign.skip')}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
