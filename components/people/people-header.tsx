import { memo } from 'react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { classes } from '@/components/ui/classes';
import type { PeopleSort, SortColumn } from '@/lib/domain/contact/sort-people';
import { t } from '@/lib/strings/strings';
import { columns, fromLg, fromMd } from './person-cells';

const shownFrom: Record<SortColumn, string | undefined> = {
  name: undefined,
  company: fromMd,
  tier: fromMd,
  groups: fromLg,
  last: fromLg,
  due: undefined,
  warmth: fromLg,
  given: fromLg,
};
/** What one wants first of a column: the latest, the coldest, the most; else from the start. */
const startsDescending: readonly SortColumn[] = ['last', 'warmth', 'given'];
const order = Object.keys(shownFrom) as SortColumn[];

type PeopleHeaderProps = {
  sort: PeopleSort;
  onSort: (sort: PeopleSort) => void;
  isAllSelected: boolean;
  isSomeSelected: boolean;
  onSelectAll: () => void;
  onClear: () => void;
};

/** The names of the columns; a press sorts, another turns the order round. */
export const PeopleHeader = memo(function PeopleHeader(props: PeopleHeaderProps) {
  const { sort, onSort, isAllSelected, isSomeSelected, onSelectAll, onClear } = props;
  return (
    <div role="rowgroup" className="sticky top-0 z-10 border-b border-line bg-sunken">
      <div role="row" aria-rowindex={1} className={classes(columns, 'min-h-9')}>
        <div role="columnheader" className="grid place-items-center">
          <input
            type="checkbox"
            aria-label={t('people.selectAll')}
            checked={isAllSelected}
            ref={(element) => {
              if (element) element.indeterminate = isSomeSelected && !isAllSelected;
            }}
            onChange={(event) => (event.target.checked ? onSelectAll() : onClear())}
            onKeyDown={(event) => event.stopPropagation()}
            className="size-4 accent-accent"
          />
        </div>
        {order.map((by) => {
          const isHere = sort.by === by;
          const Arrow = sort.descending ? ArrowDown : ArrowUp;
          return (
            <div
              key={by}
              role="columnheader"
              aria-sort={isHere ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={classes('min-w-0', shownFrom[by])}
            >
              <button
                type="button"
                onClick={() =>
                  onSort({
                    by,
                    descending: isHere ? !sort.descending : startsDescending.includes(by),
                  })
                }
                onKeyDown={(event) => event.stopPropagation()}
                className="flex max-w-full items-center gap-1 rounded-sm text-start text-caption font-medium text-soft hover:text-ink"
              >
                <span className="min-w-0 truncate">{t(`people.column.${by}`)}</span>
                {isHere && <Arrow aria-hidden className="size-3 shrink-0" />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
});
