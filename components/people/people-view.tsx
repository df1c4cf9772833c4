import { Users } from 'lucide-react';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useToday } from '@/components/shell/use-today';
import { EmptyState } from '@/components/ui/empty-state';
import { Button } from '@/components/ui/button';
import { SearchField } from '@/components/ui/search-field';
import { Skeleton } from '@/components/ui/skeleton';
import { useTitle } from '@/components/ui/use-title';
import { filterAddress, readFilterAddress } from '@/lib/domain/contact/filter-address';
import { filterPeople, type PeopleFilter } from '@/lib/domain/contact/people-filter';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { createPeopleSearch, personAt } from '@/lib/domain/contact/search-people';
import { type PeopleSort, sortPeople } from '@/lib/domain/contact/sort-people';
import { t } from '@/lib/strings/strings';
import { BulkBar } from './bulk-bar';
import { BulkProgress } from './bulk-progress';
import { FilterBar } from './filter-bar';
import { PeopleTable } from './people-table';
import { useCircles } from './use-circles';
import { usePeople, useWritten } from './use-people';
import { useSelection } from './use-selection';
import { useWhenIdle } from './use-when-idle';

/** How the table was left, for when one comes back from a person. */
const left = {
  query: '',
  sort: { by: 'name', descending: false } as PeopleSort,
  /** What was listed, and how: another list begins at its start. */
  list: '',
  offset: 0,
  /** The person in the row the keys were on, and those who were shown as selected. */
  activeId: undefined as string | undefined,
  selected: [] as readonly string[],
};
const onScrolled = (offset: number) => {
  left.offset = offset;
};

/** Everybody at a glance: filter, sort, search as you type, act on many at once. */
export function PeopleView({ address }: { address: string }) {
  const rows = usePeople();
  if (!rows) return <Skeleton shape="body" />;
  return <People rows={rows} address={address} />;
}

function People({ rows, address }: { rows: readonly PersonRow[]; address: string }) {
  const filter = useMemo(() => readFilterAddress(address), [address]);
  useTitle(t('people.title'));
  const today = useToday();
  const [, go] = useLocation();
  const { circles, byId } = useCircles();
  const [query, setQuery] = useState(filter.text ?? left.query);
  const [sort, setSort] = useState(left.sort);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [isSearching, setSearching] = useState(query !== '');
  const texts = useWritten(isSearching);
  const { preset, tier, circleId, tag } = filter;
  const sorted = useMemo(() => sortPeople(rows, sort, today), [rows, sort, today]);
  const filtered = useMemo(
    () => filterPeople(rows, sorted, { preset, tier, circleId, tag }, today),
    [rows, sorted, preset, tier, circleId, tag, today],
  );
  const [searcher] = useState(createPeopleSearch);
  const found = useMemo(
    () => searcher.find(rows, texts, filtered, query),
    [searcher, rows, texts, filtered, query],
  );
  useWhenIdle(isSearching, () => searcher.prepare(rows, texts), [searcher, rows, texts]);
  const count = found.places.length;
  const list = JSON.stringify([address, sort, query]);
  const [isBack] = useState(() => left.list === list);
  const selection = useSelection(found, isBack ? left : undefined);
  const waiting = useMemo(() => rows.filter(({ triage }) => triage !== undefined).length, [rows]);

  useEffect(() => {
    Object.assign(left, { query, sort, list, selected: selection.ids });
    left.activeId = personAt(found, selection.active)?.row.id;
  });
  useEffect(() => {
    // Nobody looks elsewhere: whoever comes back goes on in the row they left.
    const { activeElement: at, body } = document;
    if (isBack && (at === body || at?.localName === 'main')) {
      grid.current?.focus({ preventScroll: true });
    }
  }, [isBack]);
  const onFilter = useCallback((next: PeopleFilter) => go(`/people/${filterAddress(next)}`), [go]);

  return (
    <div className="flex flex-col gap-3">
      <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 className="name text-title">{t('people.title')}</h1>
        <MorePeople waiting={waiting} />
        <output className="figures text-caption text-faint sm:ms-auto">
          {count === rows.length
            ? t('people.count', { count: rows.length })
            : t('people.countOf', { shown: count, total: rows.length })}
        </output>
      </header>
      <SearchField
        label={t('people.search')}
        value={query}
        onChange={setQuery}
        onFocus={() => setSearching(true)}
        onSubmit={() => grid.current?.focus()}
        inputRef={search}
      />
      {selection.ids.length > 0 ? (
        <BulkBar ids={selection.ids} circles={circles} onClear={selection.clear} />
      ) : (
        <FilterBar filter={filter} onFilter={onFilter} rows={rows} circles={circles} />
      )}
      <BulkProgress />
      {count > 0 ? (
        <PeopleTable
          found={found}
          selection={selection}
          query={query}
          list={list}
          today={today}
          circles={byId}
          sort={sort}
          onSort={setSort}
          gridRef={grid}
          startAt={isBack ? left.offset : 0}
          onScrolled={onScrolled}
        />
      ) : (
        <Nobody
          isEmpty={rows.length === 0}
          onClear={() => {
            setQuery('');
            go('/people');
          }}
        />
      )}
    </div>
  );
}

/** Where else people are; drawn once, and not with every letter of a search. */
const MorePeople = memo(function MorePeople({ waiting }: { waiting: number }) {
  return (
    <nav aria-label={t('people.more')} className="flex flex-wrap gap-3 text-caption">
      {waiting > 0 && (
        <Link href="/triage" className="font-medium text-accent-ink underline">
          {t('people.triage', { count: waiting })}
        </Link>
      )}
      <Link href="/duplicates" className="text-soft hover:underline">
        {t('duplicate.title')}
      </Link>
      <Link href="/trash" className="text-soft hover:underline">
        {t('trash.title')}
      </Link>
    </nav>
  );
});

function Nobody({ isEmpty, onClear }: { isEmpty: boolean; onClear: () => void }) {
  if (isEmpty) {
    return (
      <EmptyState title={t('people.empty')} icon={<Users />}>
        {t('people.emptyHint')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('people.nobody')}
      icon={<Users />}
      action={<Button onPress={onClear}>{t('people.clearFilter')}</Button>}
    >
      {t('people.nobodyHint')}
    </EmptyState>
  );
}
