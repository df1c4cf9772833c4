import { useService } from '@/components/shell/use-service';
import { createInsightService } from '@/lib/services/insight-service';
import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import { useLive } from '@/components/shell/use-live';
import { Section } from '@/components/ui/section';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { t } from '@/lib/strings/strings';
import { FigurePeople } from './figure-people';

/** Circles by touches of the last four weeks against the four before, cooling ones first (P15). */
export function CircleInsights({ today }: { today: LocalDate }) {
  const insights = useService(createInsightService);
  const circles = useLive(() => insights.circles(today), [today]);
  if (!circles) return null;
  return (
    <Section title={t('insight.circles')}>
      {circles.length === 0 ? (
        <p className="text-soft">{t('insight.none')}</p>
      ) : (
        <table className="w-full border-collapse text-start wrap-break-word">
          <caption className="sr-only">{t('insight.circles')}</caption>
          <thead>
            <tr className="text-caption text-soft">
              <th scope="col" className="py-1.5 text-start font-medium">
                {t('insight.circle')}
              </th>
              <th scope="col" className="py-1.5 ps-3 text-end font-medium">
                {t('insight.before')}
              </th>
              <th scope="col" className="py-1.5 ps-3 text-end font-medium">
                {t('insight.now')}
              </th>
              <th scope="col" className="py-1.5 ps-3 text-end font-medium">
                {t('insight.people')}
              </th>
            </tr>
          </thead>
          <tbody>
            {circles.map(({ circle, count, before, people, contactIds }) => (
              <tr key={circle} className="border-t border-line">
                <th scope="row" className="py-1.5 text-start font-normal">
                  <bdi className="me-2">{circle}</bdi>
                  <Trend now={count} before={before} />
                </th>
                <td className="figures py-1.5 ps-3 text-end">{before}</td>
                <td className="figures py-1.5 ps-3 text-end">{count}</td>
                <td className="figures py-1.5 ps-3 text-end">
                  <FigurePeople count={people} contactIds={contactIds} label={circle} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Trend({ now, before }: { now: number; before: number }) {
  const trend = now > before ? 'warming' : now < before ? 'cooling' : 'steady';
  const Icon = { warming: TrendingUp, cooling: TrendingDown, steady: Minus }[trend];
  return (
    <span className="inline-flex items-center gap-1 align-middle text-caption text-soft">
      <Icon aria-hidden className="size-3.5" />
      {t(`insight.trend.${trend}`)}
    </span>
  );
}
