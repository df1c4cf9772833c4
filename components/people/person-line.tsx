import { memo } from 'react';
import { classes } from '@/components/ui/classes';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Circle } from '@/lib/domain/circle/circle';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import type { FoundIn } from '@/lib/domain/contact/search-people';
import { t } from '@/lib/strings/strings';
import { FoundWords, Marked } from './found-words';
import { columns, PersonCells } from './person-cells';

type PersonLineProps = {
  id: string;
  row: PersonRow;
  foundIn: FoundIn;
  place: number;
  top: number;
  query: string;
  today: LocalDate;
  circles: ReadonlyMap<string, Circle>;
  isActive: boolean;
  isSelected: boolean;
  onSelect: (place: number, how: 'toggle' | 'range') => void;
  onActivate: (place: number) => void;
};

/** One person of the table. */
export const PersonLine = memo(function PersonLine(props: PersonLineProps) {
  const { id, row, foundIn, place, top, query, today, circles, isActive, isSelected } = props;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      tabIndex={-1}
      data-person-row
      onMouseDown={(event) => {
        if (event.shiftKey) {
          event.preventDefault();
          props.onSelect(place, 'range');
        } else props.onActivate(place);
      }}
      className={classes(
        columns,
        'absolute inset-x-0 top-0 h-14 border-b border-line contain-strict',
        isSelected ? 'bg-accent-tint' : 'hover:bg-sunken',
        isActive &&
          'group-focus-visible/grid:ring-focus group-focus-visible/grid:-outline-offset-2',
      )}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      <div role="gridcell" className="grid place-items-center">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('people.selectPerson', { name: row.name })}
          checked={isSelected}
          onChange={(event) =>
            props.onSelect(
              place,
              event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey
                ? 'range'
                : 'toggle',
            )
          }
          className="size-4 accent-accent"
        />
      </div>
      <div role="gridcell" className="min-w-0">
        {/* No link of the router: each would look at the address with every key. */}
        <a
          href={`#/person/${encodeURIComponent(row.id)}`}
          tabIndex={-1}
          dir="auto"
          className="block truncate font-serif text-lead font-medium hover:underline"
        >
          <Marked text={row.name} query={query} />
        </a>
        <span dir="auto" className="block truncate text-caption text-soft">
          <FoundWords row={row} query={query} foundIn={foundIn} />
        </span>
      </div>
      <PersonCells row={row} today={today} circles={circles} />
    </div>
  );
});
