import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import type { PersonText } from '@/lib/domain/contact/person-text';
import { createPeopleService, type PeopleService } from '@/lib/services/people-service';

type Fresh<E> = { version: number; shards: { shard: number; entries: E[] }[] };

/**
 * What a page has of a projection: all of it read once, later only the shards that changed. Shared
 * by every view of the page, so that going to and fro costs nothing.
 */
class Store<E> {
  version = -1;
  private shards = new Map<number, E[]>();
  private listeners = new Set<() => void>();
  all: readonly E[] | undefined;

  take(fresh: Fresh<E>): void {
    if (fresh.version <= this.version && this.all) return;
    for (const { shard, entries } of fresh.shards) this.shards.set(shard, entries);
    this.version = Math.max(this.version, fresh.version);
    this.all = [...this.shards.values()].flat();
    for (const listener of this.listeners) listener();
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  snapshot = () => this.all;
  newest = () => this.version;
}

type Stores = { rows: Store<PersonRow>; texts: Store<PersonText> };
const stores = new WeakMap<PeopleService, Stores>();

function storesOf(people: PeopleService): Stores {
  const known = stores.get(people) ?? {
    rows: new Store<PersonRow>(),
    texts: new Store<PersonText>(),
  };
  stores.set(people, known);
  return known;
}

function useStore<E>(
  store: Store<E>,
  ask: (version: number) => Promise<Fresh<E>>,
  isWanted: boolean,
): readonly E[] | undefined {
  // Asks on from what has come; the store outlives the view.
  const since = useSyncExternalStore(store.subscribe, store.newest);
  const fresh = useLive(
    async () => (isWanted ? await ask(since) : undefined),
    [since, store, isWanted],
  );
  useEffect(() => {
    if (fresh) store.take(fresh);
  }, [fresh, store]);
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

/** Everybody, as rows of the people table; undefined until they are read. */
export function usePeople(): readonly PersonRow[] | undefined {
  const people = useService(createPeopleService);
  return useStore(storesOf(people).rows, people.rowsSince, true);
}

/** What was written about people, folded, by contact id; read when it is first wanted. */
export function useWritten(isWanted: boolean): ReadonlyMap<string, string> {
  const people = useService(createPeopleService);
  const all = useStore(storesOf(people).texts, people.writtenSince, isWanted);
  return useMemo(() => new Map((all ?? []).map(({ id, folded }) => [id, folded])), [all]);
}
