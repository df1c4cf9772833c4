import { classes } from '@/components/ui/classes';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Circle } from '@/lib/domain/circle/circle';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { warmth } from '@/lib/domain/contact/warmth';
import { capitalise } from '@/lib/strings/capitalise';
import { explainWarmth } from '@/lib/strings/explain-warmth';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

/** How the columns share the width; fewer of them where there is less. */
export const columns =
  'grid grid-cols-[2rem_minmax(0,1fr)_5.5rem] items-center gap-x-2 px-2 md:gap-x-3 ' +
  'md:grid-cols-[2rem_minmax(0,2fr)_minmax(0,1fr)_2.5rem_7rem] ' +
  'lg:grid-cols-[2rem_minmax(0,2fr)_minmax(0,1.4fr)_2.5rem_minmax(0,1fr)_6.5rem_7.5rem_4.5rem_4rem]';

export const fromMd = 'max-md:hidden';
export const fromLg = 'max-lg:hidden';

type CellsProps = { row: PersonRow; today: LocalDate; circles: ReadonlyMap<string, Circle> };

/** What the table says of a person after the name. */
export function PersonCells({ row, today, circles }: CellsProps) {
  const groups = [
    ...(row.circleIds ?? []).flatMap((id) => circles.get(id)?.name ?? []),
    ...(row.tags ?? []),
  ];
  return (
    <>
      <Cell className={classes(fromMd, 'truncate text-soft')}>{row.company}</Cell>
      <Cell className={classes(fromMd, 'truncate text-soft')}>{row.tier}</Cell>
      <Cell className={classes(fromLg, 'truncate text-soft')}>{groups.join(' · ')}</Cell>
      {row.lastOn && row.lastKind ? (
        <Cell className={classes(fromLg, twoLines)}>
          {linesOf(formatDay(row.lastOn, today), t(`interaction.last.${row.lastKind}`))}
        </Cell>
      ) : (
        <Cell className={classes(fromLg, 'truncate text-caption text-faint')}>
          {t('people.noTouch')}
        </Cell>
      )}
      <DueCell row={row} today={today} />
      <WarmthCell row={row} today={today} />
      <Cell className={classes(fromLg, 'figures truncate text-caption text-soft')}>
        {(row.given ?? row.received) !== undefined &&
          t('people.given', { given: row.given ?? 0, received: row.received ?? 0 })}
      </Cell>
    </>
  );
}

/** A line and a quieter one below it, in one element: many rows stand in the page at once. */
const twoLines =
  'figures whitespace-pre text-ellipsis text-caption text-faint first-line:text-body first-line:text-soft';

const linesOf = (first: string, second: string): string =>
  `${capitalise(first)}\n${capitalise(second)}`;

type CellProps = { className: string; title?: string; children: React.ReactNode };

function Cell({ className, title, children }: CellProps) {
  return (
    <div
      role="gridcell"
      dir="auto"
      title={title}
      className={classes('min-w-0 overflow-hidden', className)}
    >
      {children}
    </div>
  );
}

function DueCell({ row, today }: { row: PersonRow; today: LocalDate }) {
  const why = row.why && row.why !== 'untracked' ? t(`people.why.${row.why}`) : '';
  if (row.dueOn === undefined) {
    return <Cell className="truncate text-caption text-faint">{why}</Cell>;
  }
  return <Cell className={twoLines}>{linesOf(formatDay(row.dueOn, today), why)}</Cell>;
}

const dot = 'before:me-1.5 before:inline-block before:size-2 before:rounded-full';
const dots = {
  warm: classes(dot, 'before:bg-accent'),
  cooling: classes(dot, 'before:bg-hue-6-ink'),
  cold: classes(dot, 'before:bg-hue-1-ink'),
  unknown: '',
};

function WarmthCell({ row, today }: { row: PersonRow; today: LocalDate }) {
  const found = warmth(row, today);
  if (found.level === 'unknown') return <Cell className={fromLg}>{null}</Cell>;
  return (
    <Cell
      className={classes(fromLg, 'truncate text-caption text-soft', dots[found.level])}
      title={explainWarmth(found)}
    >
      {t(`people.warmth.${found.level}`)}
    </Cell>
  );
}
