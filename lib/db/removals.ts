import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';

/**
 * Counts whoever is removed in a write of Tend's, in that same write: whatever then dies, people who
 * went on purpose are never taken for lost ones, and no caller has to think of it. Whatever empties
 * the table in another way is a loss.
 */
export const countRemovals: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'count-removals',
  create: (core) => ({
    ...core,
    table: (name) => (name === 'contacts' ? counting(core) : core.table(name)),
  }),
};

const reachesMarks = ({ trans }: DBCoreMutateRequest): boolean =>
  (trans as unknown as IDBTransaction).objectStoreNames.contains('marks');

function counting(core: DBCore): DBCoreTable {
  const contacts = core.table('contacts');
  return {
    ...contacts,
    mutate: (request) => {
      const count = reachesMarks(request) ? countOf(contacts, request) : undefined;
      if (!count) return contacts.mutate(request);
      return count.then((people) =>
        noteRemoved(core, request, people).then(() => contacts.mutate(request)),
      );
    },
  };
}

/** How many a request removes; nothing for one that removes nobody. */
function countOf(contacts: DBCoreTable, request: DBCoreMutateRequest): Promise<number> | undefined {
  const { trans } = request;
  if (request.type === 'deleteRange') {
    const query = { index: contacts.schema.primaryKey, range: request.range };
    return contacts.count({ trans, query });
  }
  if (request.type !== 'delete') return undefined;
  return contacts
    .getMany({ trans, keys: [...request.keys] })
    .then((rows: unknown[]) => rows.filter((row) => row !== undefined).length);
}

function noteRemoved(
  core: DBCore,
  { trans }: DBCoreMutateRequest,
  people: number,
): Promise<unknown> {
  const marks = core.table('marks');
  return marks.get({ trans, key: 'removed' }).then((stored: { people?: number } | undefined) => {
    const mark = { key: 'removed', people: (stored?.people ?? 0) + people };
    return marks.mutate({ trans, type: 'put', values: [mark] });
  });
}
