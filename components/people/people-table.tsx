import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { useLocation } from 'wouter';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Circle } from '@/lib/domain/circle/circle';
import type { PeopleSort } from '@/lib/domain/contact/sort-people';
import type { FoundPerson } from '@/lib/domain/contact/search-people';
import { t } from '@/lib/strings/strings';
import { PeopleHeader } from './people-header';
import { PersonLine } from './person-line';
import type { Selection } from './use-selection';

type PeopleTableProps = {
  found: readonly FoundPerson[];
  selection: Selection;
  query: string;
  today: LocalDate;
  circles: ReadonlyMap<string, Circle>;
  sort: PeopleSort;
  onSort: (sort: PeopleSort) => void;
  gridRef: RefObject<HTMLDivElement | null>;
  /** Where the list was left, in pixels. */
  offset: RefObject<number>;
};

/** 3.5rem at whatever size a person reads. */
const rowHeight = () =>
  3.5 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const rowsOnPage = 10;

/**
 * Everybody, of whom only those in sight are in the page. One tab stop: arrows move, Space selects,
 * Shift with an arrow selects on, Enter opens, Control+A selects all, Escape lets go.
 */
export function PeopleTable(props: PeopleTableProps) {
  const { found, selection, query, today, circles, gridRef, offset } = props;
  const { active, selected } = selection;
  const [, go] = useLocation();
  const id = useId();
  const height = useRef(rowHeight()).current;
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => gridRef.current,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: 0,
    scrollPaddingStart: height,
    initialOffset: () => offset.current,
    onChange: (instance) => {
      offset.current = instance.scrollOffset ?? 0;
    },
    // The active row stays, so that what the screen reader is told to look at exists.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].toSorted((a, b) => a - b),
  });
  const order = useRef(found);
  useEffect(() => {
    if (order.current !== found && query !== '') gridRef.current?.scrollTo({ top: 0 });
    order.current = found;
  }, [found, query, gridRef]);

  const move = (to: number, isSelecting: boolean) => {
    const place = Math.max(0, Math.min(found.length - 1, to));
    if (isSelecting) selection.select(place, 'range');
    else selection.activate(place);
    virtual.scrollToIndex(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: 1, ArrowUp: -1, PageDown: rowsOnPage, PageUp: -rowsOnPage }[event.key];
    if (to !== undefined) move(active + to, event.shiftKey);
    else if (event.key === 'Home') move(0, event.shiftKey);
    else if (event.key === 'End') move(found.length - 1, event.shiftKey);
    else if (event.key === ' ') selection.select(active, 'toggle');
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.selectAll();
    else if (event.key === 'Escape' && selected.size > 0) selection.clear();
    else if (event.key === 'Enter' && event.target === event.currentTarget) {
      const person = found[active];
      if (person) go(`/person/${encodeURIComponent(person.row.id)}`);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={gridRef}
      role="grid"
      aria-label={t('people.title')}
      aria-rowcount={found.length + 1}
      aria-multiselectable
      aria-activedescendant={found.length > 0 ? `${id}${String(active)}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="group/grid h-[calc(100dvh-14rem)] min-h-80 overflow-auto rounded-lg border border-line bg-surface"
    >
      <PeopleHeader
        sort={props.sort}
        onSort={props.onSort}
        isAllSelected={found.length > 0 && selection.ids.length === found.length}
        isSomeSelected={selection.ids.length > 0}
        onSelectAll={(isAll) => (isAll ? selection.selectAll() : selection.clear())}
      />
      <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const person = found[index];
          if (!person) return null;
          return (
            <PersonLine
              key={key}
              id={`${id}${String(index)}`}
              found={person}
              place={index}
              top={start}
              query={query}
              today={today}
              circles={circles}
              isActive={index === active}
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
