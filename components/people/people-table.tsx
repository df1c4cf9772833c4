import {
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useLocation } from 'wouter';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Circle } from '@/lib/domain/circle/circle';
import type { PeopleSort } from '@/lib/domain/contact/sort-people';
import { type FoundPeople, personAt } from '@/lib/domain/contact/search-people';
import { t } from '@/lib/strings/strings';
import { PeopleHeader } from './people-header';
import { PersonLine } from './person-line';
import { useRowWindow } from './use-row-window';
import type { Selection } from './use-selection';

type PeopleTableProps = {
  found: FoundPeople;
  selection: Selection;
  query: string;
  /** Which list it is: another filter, order or search begins at its start. */
  list: string;
  today: LocalDate;
  circles: ReadonlyMap<string, Circle>;
  sort: PeopleSort;
  onSort: (sort: PeopleSort) => void;
  gridRef: RefObject<HTMLDivElement | null>;
  /** Where the list was left, in pixels. */
  startAt: number;
  onScrolled: (offset: number) => void;
};

/** A row is 3.5rem, at whatever size a person reads; the names of the columns are 2.25 and a line. */
const readHeights = () => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { row: 3.5 * rem, header: 2.25 * rem + 1 };
};
const rowsOnPage = 10;

/**
 * Everybody, of whom only those in sight are in the page. One tab stop: arrows move, Space selects,
 * Shift with an arrow selects on, Enter opens, Control+A selects all, Escape lets go.
 */
export function PeopleTable(props: PeopleTableProps) {
  const { found, selection, query, list, today, circles, gridRef, startAt, onScrolled } = props;
  const { active, selected } = selection;
  const [, go] = useLocation();
  const id = useId();
  const count = found.places.length;
  const [heights] = useState(readHeights);
  const rows = useRowWindow(gridRef, count, heights, startAt, onScrolled);
  const { scrollToTop } = rows;
  const shownList = useRef(list);
  const { activate } = selection;
  useLayoutEffect(() => {
    if (shownList.current === list) return;
    shownList.current = list;
    scrollToTop();
    activate(0);
  }, [list, scrollToTop, activate]);

  const move = (to: number, isSelecting: boolean) => {
    const place = Math.max(0, Math.min(count - 1, to));
    if (isSelecting) selection.select(place, 'range');
    else selection.activate(place);
    rows.scrollToRow(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: 1, ArrowUp: -1, PageDown: rowsOnPage, PageUp: -rowsOnPage }[event.key];
    if (to !== undefined) move(active + to, event.shiftKey);
    else if (event.key === 'Home') move(0, event.shiftKey);
    else if (event.key === 'End') move(count - 1, event.shiftKey);
    else if (event.key === ' ') selection.select(active, 'toggle');
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.selectAll();
    else if (event.key === 'Escape' && selected.size > 0) selection.clear();
    else if (event.key === 'Enter' && event.target === event.currentTarget) {
      const person = personAt(found, active);
      if (person) go(`/person/${encodeURIComponent(person.row.id)}`);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={gridRef}
      role="grid"
      aria-label={t('people.title')}
      aria-rowcount={count + 1}
      aria-multiselectable
      aria-activedescendant={count > 0 ? `${id}${String(active)}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="group/grid h-[calc(100dvh-14rem)] min-h-80 overflow-auto rounded-lg border border-line bg-surface"
    >
      <PeopleHeader
        sort={props.sort}
        onSort={props.onSort}
        isAllSelected={count > 0 && selection.ids.length === count}
        isSomeSelected={selection.ids.length > 0}
        onSelectAll={selection.selectAll}
        onClear={selection.clear}
      />
      <div role="rowgroup" className="relative" style={{ height: count * heights.row }}>
        {placesOf(rows.first, rows.last, active).map((place) => {
          const person = personAt(found, place);
          if (!person) return null;
          return (
            <PersonLine
              key={place}
              id={`${id}${String(place)}`}
              row={person.row}
              foundIn={person.foundIn}
              place={place}
              top={place * heights.row}
              query={query}
              today={today}
              circles={circles}
              isActive={place === active}
              isSelected={selected.has(person.row.id)}
              onSelect={selection.select}
              onActivate={selection.activate}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The active row stays, so that what the screen reader is told to look at exists. */
function placesOf(first: number, last: number, active: number): number[] {
  const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  if (active < first) return [active, ...places];
  return active > last ? [...places, active] : places;
}
