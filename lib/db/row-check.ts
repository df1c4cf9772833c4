import {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCorePutRequest,
  type DBCoreTable,
  Dexie,
  type Middleware,
} from 'dexie';
import type { Contact } from '@/lib/domain/contact/contact';
import { rowSchemas } from '@/lib/domain/record/row-schemas';

/** A row that no backup could read back: which table, and the first field that does not fit. */
export class RowRefusedError extends Error {
  constructor(
    readonly table: string,
    readonly field: string,
  ) {
    super(`A row of ${table} does not fit its schema: ${field}`);
    this.name = 'RowRefusedError';
  }
}

const { merges: _asTheyWere, ...ofCommands } = rowSchemas;
/** A merge holds two contacts as they were stored, however that was. */
const schemas = new Map<string, (typeof ofCommands)[keyof typeof ofCommands]>(
  Object.entries(ofCommands),
);
/** The transactions in which rows are looked at before they are stored, and when they are. */
const checked = new WeakMap<object, number>();

/**
 * Checks every row this transaction stores until the returned function is called, and stamps those that
 * are changed in part with `now`, epoch ms: where two copies are put together the newer row wins. Call
 * inside a write.
 */
export function checkRows(now: number): () => void {
  const native = Dexie.currentTransaction.idbtrans;
  checked.set(native, now);
  return () => void checked.delete(native);
}

/**
 * Checks the fields that a change of many gives to contacts, each value once however many get it.
 * @throws RowRefusedError from the function it returns
 */
export function contactFieldsCheck(): (fields: Partial<Contact>) => void {
  const shape = new Map(Object.entries(rowSchemas.contacts.shape));
  const fit = new Set<string>();
  return (fields) => {
    for (const [field, value] of Object.entries(fields)) {
      const known = `${field} ${JSON.stringify(value)}`;
      if (fit.has(known)) continue;
      if (shape.get(field)?.safeParse(value).success !== true) {
        throw new RowRefusedError('contacts', field);
      }
      fit.add(known);
    }
  };
}

/**
 * Refuses rows that a backup could not read back, before they are stored: the whole write is undone
 * then. A row that did not fit before may stay as it is, so that nobody is locked out of it.
 */
export const rowCheck: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'row-check',
  create: (core) => ({ ...core, table: (name) => checking(core.table(name)) }),
};

function checking(table: DBCoreTable): DBCoreTable {
  if (!schemas.has(table.name)) return table;
  return {
    ...table,
    mutate: (asked) => {
      const now = checked.get(asked.trans);
      const isPut = asked.type === 'add' || asked.type === 'put';
      if (!isPut || now === undefined) return table.mutate(asked);
      const request = asked.type === 'put' ? stamped(table.name, asked, now) : asked;
      const unfit = request.values.filter((row) => misfits(table.name, row).length > 0);
      return unfit.length === 0
        ? table.mutate(request)
        : whenAllWereUnfit(table, request, unfit).then(() => table.mutate(request));
    },
  };
}

/** A row of which a command changes a part is newer than before, unless the command says its age itself. */
function stamped(table: string, request: DBCorePutRequest, now: number): DBCorePutRequest {
  const { changeSpec, values } = request;
  const schema = schemas.get(table);
  const isStamped = schema !== undefined && 'shape' in schema && 'updatedAt' in schema.shape;
  if (!isStamped || !changeSpec || 'updatedAt' in changeSpec) return request;
  return {
    ...request,
    changeSpec: { ...changeSpec, updatedAt: now },
    values: values.map((row: object) => ({ ...row, updatedAt: now })),
  };
}

/** Rejects unless every one of these rows was just as unfit before. */
function whenAllWereUnfit(
  table: DBCoreTable,
  { trans }: DBCoreMutateRequest,
  rows: readonly unknown[],
): Promise<void> {
  const keys = rows.map((row) => table.schema.primaryKey.extractKey?.(row));
  return table.getMany({ trans, keys }).then((stored: unknown[]) => {
    rows.forEach((row, place) => {
      const before = new Set(stored[place] ? misfits(table.name, stored[place]) : []);
      const field = misfits(table.name, row).find((path) => !before.has(path));
      if (field !== undefined) throw new RowRefusedError(table.name, field);
    });
  });
}

/** The fields of a row that do not fit its schema. */
function misfits(table: string, row: unknown): string[] {
  const parsed = schemas.get(table)?.safeParse(row);
  if (!parsed || parsed.success) return [];
  return parsed.error.issues.map(({ path }) => path.join('.'));
}
