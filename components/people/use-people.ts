import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useServices } from '@/components/shell/services-context';
import { useLive } from '@/components/shell/use-live';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import type { PersonText } from '@/lib/domain/contact/person-text';
import type { Services } from '@/lib/services/create-services';

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
}

type Stores = { rows: Store<PersonRow>; texts: Store<PersonText> };
const stores = new WeakMap<Services, Stores>();

function storesOf(services: Services): Stores {
  const known = stores.get(services) ?? { rows: new Store<PersonRow>(), texts: new Store<PersonText>() };
  stores.set(services, known);
  return known;
}

function useStore<E>(
  store: Store<E>,
  ask: (services: Services, version: number) => Promise<Fresh<E>>,
  isWanted = true,
): readonly E[] | undefined {
  const [since, setSince] = useState(store.version);
  const fresh = useLive((services) => ask(services, since), [since, store, isWanted]);
  useEffect(() => {
    if (!fresh || !isWanted) return;
    store.take(fresh);
    setSince(store.version);
  }, [fresh, store, isWanted]);
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

/** Everybody, as rows of the people table; undefined until they are read. */
export function usePeople(): readonly PersonRow[] | undefined {
  const { rows } = storesOf(useServices());
  return useStore(rows, ({ people }, version) => people.rowsSince(version));
}

const nothing: Fresh<PersonText> = { version: -1, shards: [] };

/** What was written about people, folded, by contact id; read when it is first `wanted`. */
export function useWritten(wanted: boolean): ReadonlyMap<string, string> {
  const { texts } = storesOf(useServices());
  const all = useStore(
    texts,
    async ({ people }, version) => (wanted ? people.writtenSince(version) : nothing),
    wanted,
  );
  return useMemo(() => new Map((all ?? []).map(({ id, folded }) => [id, folded])), [all]);
}
