import { useService } from '@/components/shell/use-service';
import { createInsightService } from '@/lib/services/insight-service';
import { PartyPopper } from 'lucide-react';
import { PersonLink } from '@/components/contact/person-link';
import { useLive } from '@/components/shell/use-live';
import { Section } from '@/components/ui/section';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Win } from '@/lib/domain/insight/referral-insights';
import type { Names } from '@/lib/services/referral-views';
import { formatDay } from '@/lib/strings/format-day';
import { formatMonth } from '@/lib/strings/format-month';
import { t } from '@/lib/strings/strings';
import { BarChart } from './bar-chart';
import { FigurePeople } from './figure-people';
import { FigureTable } from './figure-table';

/** Introductions by month, thanks and news in time, who sends people, what to celebrate. */
export function ReferralInsights({ today }: { today: LocalDate }) {
  const insights = useService(createInsightService);
  const found = useLive(() => insights.referrals(today), [today]);
  if (!found) return null;
  const { months, thanks, reports, connectors, wins, names } = found;
  const hasAny = months.some(({ given, received }) => given.count + received.count > 0);
  const series = [t('insight.given'), t('insight.received')];
  return (
    <>
      <Section title={t('insight.wins')}>
        {wins.length === 0 && <p className="text-soft">{t('insight.noWins')}</p>}
        <ul className="flex flex-col gap-2">
          {wins.map((win) => (
            <li key={win.referral.id} className="flex gap-2 rounded-lg bg-accent-tint px-3 py-2">
              <PartyPopper aria-hidden className="mt-1 size-4 shrink-0 text-accent-ink" />
              <WinLine win={win} names={names} today={today} />
            </li>
          ))}
        </ul>
      </Section>
      {hasAny && (
        <Section title={t('insight.referrals')}>
          <BarChart
            title={t('insight.chart', { title: t('insight.referrals') })}
            series={series}
            data={months.map(({ from, given, received }) => ({
              label: formatMonth(from),
              values: [given.count, received.count],
            }))}
          />
          <FigureTable
            title={t('insight.referrals')}
            first={t('insight.month')}
            columns={series}
            rows={months
              .map(({ from, given, received }) => ({
                label: formatMonth(from, true),
                cells: [given, received],
              }))
              .toReversed()}
          />
        </Section>
      )}
      <Section title={t('insight.punctual')}>
        <FigureTable
          isAlone
          title={t('insight.punctual')}
          first={t('insight.kind')}
          columns={[t('insight.inTime'), t('insight.later')]}
          rows={[
            { label: t('insight.thanks'), cells: [thanks.inTime, thanks.later] },
            { label: t('insight.reports'), cells: [reports.inTime, reports.later] },
          ]}
        />
      </Section>
      <Section title={t('insight.connectors')}>
        {connectors.length === 0 && <p className="text-soft">{t('insight.none')}</p>}
        <ol className="flex flex-col">
          {connectors.map(({ contactId, sent, won }) => (
            <li
              key={contactId}
              className="flex flex-wrap items-baseline justify-between gap-x-3 border-t border-line py-1.5 first:border-t-0"
            >
              <span className="name text-lead">
                <PersonLink id={contactId} names={names} />
              </span>
              <span className="figures text-soft">
                {t('insight.sent')}{' '}
                <FigurePeople count={sent} contactIds={[contactId]} label={t('insight.sent')} />
                {' · '}
                {t('insight.won')} <span className="figures">{won}</span>
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function WinLine({ win, names, today }: { win: Win; names: Names; today: LocalDate }) {
  const { giverId, receiverId, personId } = win.referral;
  const nameOf = (id: string | undefined) => names.get(id ?? '') ?? t('contact.somebodyGone');
  return (
    <div className="min-w-0">
      <p className="name text-lead">
        {giverId === undefined
          ? t('insight.winGiven', { a: nameOf(personId), b: nameOf(receiverId) })
          : t('insight.winReceived', { name: nameOf(personId), giver: nameOf(giverId) })}
      </p>
      <p className="text-caption text-accent-ink">
        {formatDay(win.day, today)} ·{' '}
        {t('insight.thankAgain', { names: win.thankIds.map(nameOf).join(', ') })}
      </p>
    </div>
  );
}
