import { useService } from '@/components/shell/use-service';
import { createCampaignService } from '@/lib/services/campaign-service';
import { Ellipsis } from 'lucide-react';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { CampaignView } from '@/lib/services/campaign-service';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import { CampaignMembers } from './campaign-members';

/** One referral month: how far it is, everybody in it, pause and close (P23). */
export function CampaignCard({ view, today }: { view: CampaignView; today: LocalDate }) {
  const campaigns = useService(createCampaignService);
  const { campaign, summary } = view;
  const { id, name, pausedOn, closedOn } = campaign;
  const act = (message: string, command: () => Promise<() => Promise<unknown>>) => () =>
    void attempt(async () => toastWithUndo(message, await command()));
  const close = act(t('giving.campaign.closed', { name }), () => campaigns.close(id));
  return (
    <article className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3">
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <h3 dir="auto" className="name text-lead">
            {name}
          </h3>
          <p className="text-caption text-faint">
            {formatDay(campaign.startsOn, today)} – {formatDay(campaign.endsOn, today)}
          </p>
          <p className="text-soft">
            {closedOn === undefined
              ? t('giving.campaign.progress', summary)
              : t('giving.campaign.summary', summary)}
            {closedOn === undefined &&
              summary.today > 0 &&
              pausedOn === undefined &&
              ` · ${t('giving.campaign.todayLeft', { count: summary.today })}`}
          </p>
          {pausedOn !== undefined && closedOn === undefined && (
            <p className="text-caption text-accent-ink">
              {t('giving.campaign.pausedSince', { day: formatDay(pausedOn, today) })}
            </p>
          )}
        </div>
        <MenuButton
          label={`${t('common.more')}: ${name}`}
          trigger={<IconButton label={`${t('common.more')}: ${name}`} icon={<Ellipsis />} />}
          entries={[
            {
              id: 'delete',
              label: t('common.delete'),
              isDanger: true,
              onAction: act(t('giving.campaign.removed'), () => campaigns.remove(id)),
            },
          ]}
        />
      </div>
      <progress
        aria-label={t('giving.campaign.progress', summary)}
        value={summary.asked + summary.skipped}
        max={Math.max(1, summary.people)}
        className="bar h-2 w-full"
      />
      {closedOn === undefined && (
        <div className="flex flex-wrap gap-1.5">
          {pausedOn === undefined ? (
            <Button
              size="sm"
              onPress={act(t('giving.campaign.paused', { name }), () => campaigns.pause(id))}
            >
              {t('giving.campaign.pause')}
            </Button>
          ) : (
            <Button
              size="sm"
              variant="primary"
              onPress={act(t('giving.campaign.resumed'), () => campaigns.resume(id))}
            >
              {t('giving.campaign.resume')}
            </Button>
          )}
          <Button size="sm" variant="ghost" onPress={close}>
            {t('giving.campaign.close')}
          </Button>
        </div>
      )}
      <Disclosure title={t('giving.campaign.members')}>
        <CampaignMembers view={view} today={today} />
      </Disclosure>
    </article>
  );
}
