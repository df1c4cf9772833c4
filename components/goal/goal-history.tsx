import { useService } from '@/components/shell/use-service';
import { createGoalService } from '@/lib/services/goal-service';
import { BarChart } from '@/components/insight/bar-chart';
import { FigureTable } from '@/components/insight/figure-table';
import { useLive } from '@/components/shell/use-live';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Goal } from '@/lib/domain/goal/goal';
import { formatDayMonth } from '@/lib/strings/format-day-month';
import { formatDay } from '@/lib/strings/format-day';
import { formatMonth } from '@/lib/strings/format-month';
import { t } from '@/lib/strings/strings';

/** The last year of a goal, week by week or month by month, with the goal as a line. */
export function GoalHistory({ goal, today }: { goal: Goal; today: LocalDate }) {
  const goals = useService(createGoalService);
  const history = useLive(() => goals.history(goal, today), [goal, today]);
  if (!history) return null;
  const title = `${t(`giving.goal.kind.${goal.kind}`)}: ${t('giving.goal.history')}`;
  const label = (from: LocalDate) =>
    goal.per === 'month' ? formatMonth(from) : formatDayMonth(from);
  return (
    <>
      <BarChart
        title={t('insight.chart', { title })}
        series={[t('giving.goal.count')]}
        data={history.map(({ from, count }) => ({ label: label(from), values: [count] }))}
        target={goal.target}
      />
      <FigureTable
        title={title}
        first={t('giving.goal.from')}
        columns={[t('giving.goal.count')]}
        rows={history
          .map(({ from, ...cell }) => ({
            label: goal.per === 'month' ? formatMonth(from, true) : formatDay(from, today),
            cells: [cell],
          }))
          .toReversed()}
      />
    </>
  );
}
