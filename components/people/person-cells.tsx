import { classes } from '@/components/ui/classes';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Circle } from '@/lib/domain/circle/circle';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { warmth } from '@/lib/domain/contact/warmth';
import { explainWarmth } from '@/lib/strings/explain-warmth';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

/** How the columns share the width; fewer of them where there is less. */
export const columns =
  'grid grid-cols-[2rem_minmax(0,1fr)_7rem] items-center gap-x-3 px-2 ' +
  'md:grid-cols-[2rem_minmax(0,2fr)_minmax(0,1fr)_2.5rem_7rem] ' +
  'lg:grid-cols-[2rem_minmax(0,2.2fr)_minmax(0,1.2fr)_2.5rem_minmax(0,1fr)_6.5rem_7.5rem_4.5rem_4.5rem]';

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
      <Cell className={fromMd}>{row.company}</Cell>
      <Cell className={fromMd}>{row.tier}</Cell>
      <Cell className={fromLg}>{groups.join(' · ')}</Cell>
      <Cell className={fromLg}>
        {row.lastOn && row.lastKind ? (
          <TwoLines
            first={formatDay(row.lastOn, today)}
            second={t(`interaction.last.${row.lastKind}`)}
          />
        ) : (
          <span className="text-caption text-faint">{t('people.noTouch')}</span>
        )}
      </Cell>
      <Cell>
        <DueWords row={row} today={today} />
      </Cell>
      <Cell className={fromLg}>
        <WarmthWord row={row} today={today} />
      </Cell>
      <Cell className={classes(fromLg, 'figures text-caption')}>
        {(row.given ?? row.received) !== undefined &&
          t('people.given', { given: row.given ?? 0, received: row.received ?? 0 })}
      </Cell>
    </>
  );
}

function Cell({ className, children }: { className?: string; children: React.ReactNode }) {
  return (
    <div role="gridcell" dir="auto" className={classes('min-w-0 truncate text-soft', className)}>
      {children}
    </div>
  );
}

function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <>
      <span className="block truncate">{first}</span>
      <span className="block truncate text-caption text-faint">{second}</span>
    </>
  );
}

function DueWords({ row, today }: { row: PersonRow; today: LocalDate }) {
  const why = row.why && row.why !== 'untracked' ? t(`people.why.${row.why}`) : '';
  if (row.dueOn === undefined) return <span className="text-caption text-faint">{why}</span>;
  return <TwoLines first={formatDay(row.dueOn, today)} second={why} />;
}

const dots = { warm: 'bg-accent', cooling: 'bg-hue-6-ink', cold: 'bg-hue-1-ink', unknown: '' };

function WarmthWord({ row, today }: { row: PersonRow; today: LocalDate }) {
  const found = warmth(row, today);
  if (found.level === 'unknown') return null;
  return (
    <span title={explainWarmth(found)} className="inline-flex items-center gap-1.5 text-caption">
      <span aria-hidden className={classes('size-2 rounded-full', dots[found.level])} />
      {t(`people.warmth.${found.level}`)}
    </span>
  );
}
