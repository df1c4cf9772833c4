import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import type { PersonText } from '@/lib/domain/contact/person-text';
import { shareWords } from '@/lib/domain/contact/share-words';
import { createPeopleService, type PeopleService } from '@/lib/services/people-service';
import { type Fresh, ProjectionStore } from './projection-store';
import { useWhenIdle } from './use-when-idle';

type Stores = { rows: ProjectionStore<PersonRow>; texts: ProjectionStore<PersonText> };
const stores = new WeakMap<PeopleService, Stores>();

function storesOf(people: PeopleService): Stores {
  const known = stores.get(people) ?? {
    rows: new ProjectionStore<PersonRow>(),
    texts: new ProjectionStore<PersonText>(),
  };
  stores.set(people, known);
  return known;
}

function useStore<E>(
  store: ProjectionStore<E>,
  ask: (version: number) => Promise<Fresh<E>>,
  isWanted: boolean,
): readonly E[] | undefined {
  // Asks on from what has come; the store outlives the view.
  const since = useSyncExternalStore(store.onVersion, store.newest);
  const fresh = useLive(
    async () => (isWanted ? await ask(since) : undefined),
    [since, store, isWanted],
  );
  useEffect(() => {
    if (fresh) store.take(fresh);
  }, [fresh, store]);
  return useSyncExternalStore(store.onShown, store.snapshot);
}

const words = new Map<string, string>();

/** Everybody, as rows of the people table; undefined until they are read. */
export function usePeople(): readonly PersonRow[] | undefined {
  const people = useService(createPeopleService);
  const { rows } = storesOf(people);
  const all = useStore(rows, people.rowsSince, true);
  useWhenIdle(true, () => rows.eachNew((entries) => shareWords(entries, words)), [rows, all]);
  return all;
}

const nothing: ReadonlyMap<string, string> = new Map();

/** What was written about people, folded, by contact id; read when it is first wanted. */
export function useWritten(isWanted: boolean): ReadonlyMap<string, string> {
  const people = useService(createPeopleService);
  const all = useStore(storesOf(people).texts, people.writtenSince, isWanted);
  return useMemo(() => (all ? new Map(all.map(({ id, folded }) => [id, folded])) : nothing), [all]);
}
