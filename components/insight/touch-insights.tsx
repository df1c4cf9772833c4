import { useService } from '@/components/shell/use-service';
import { createInsightService } from '@/lib/services/insight-service';
import { useLive } from '@/components/shell/use-live';
import { Section } from '@/components/ui/section';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { formatDayMonth } from '@/lib/strings/format-day-month';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import { BarChart } from './bar-chart';
import { FigureTable } from './figure-table';

/** Touches by week, light against deep, and by kind; reads the weeks shown and nothing else. */
export function TouchInsights({ today, weeks }: { today: LocalDate; weeks: number }) {
  const insights = useService(createInsightService);
  const found = useLive(() => insights.touches(today, weeks), [today, weeks]);
  if (!found) return null;
  if (found.kinds.length === 0) {
    return (
      <Section title={t('insight.touches')}>
        <p className="text-soft">{t('insight.noTouches')}</p>
      </Section>
    );
  }
  const series = [t('insight.deep'), t('insight.light')];
  return (
    <>
      <Section title={t('insight.touches')}>
        <BarChart
          title={t('insight.chart', { title: t('insight.touches') })}
          series={series}
          data={found.weeks.map(({ from, light, deep }) => ({
            label: formatDayMonth(from),
            values: [deep.count, light.count],
          }))}
        />
        <FigureTable
          title={t('insight.touches')}
          first={t('insight.week')}
          columns={series}
          rows={found.weeks
            .map(({ from, light, deep }) => ({
              label: formatDay(from, today),
              cells: [deep, light],
            }))
            .toReversed()}
        />
      </Section>
      <Section title={t('insight.kinds')}>
        <BarChart
          title={t('insight.chart', { title: t('insight.kinds') })}
          series={[t('insight.count')]}
          data={found.kinds.slice(0, 8).map(({ kind, count }) => ({
            label: t(`interaction.kind.${kind}`),
            values: [count],
          }))}
        />
        <FigureTable
          title={t('insight.kinds')}
          first={t('insight.kind')}
          columns={[t('insight.count')]}
          rows={found.kinds.map(({ kind, ...cell }) => ({
            label: t(`interaction.kind.${kind}`),
            cells: [cell],
          }))}
        />
      </Section>
    </>
  );
}
