import { checkRows, RowRefusedError } from '@/lib/db/row-check';
import { reindexContacts } from './reindex';
import { evaluation, type ServiceContext } from './service-context';

/**
 * One user action: everything it writes, and the due cache of the contacts it touches, in one
 * transaction; then plan and badge, which a page does not wait for. Success is reported only after
 * the commit. A row that a backup could not read back is refused, and nothing is written
 * (docs/decisions/0017). Inside `action` await nothing but the database.
 * @example await write(context, [contactId], () => db.notes.add(note))
 */
export async function write<T>(
  context: ServiceContext,
  contactIds: readonly string[] | ((result: T) => readonly string[]),
  action: () => Promise<T>,
): Promise<T> {
  const { rules, today } = evaluation(context);
  const result = await context.db.write(async () => {
    const checked = checkRows(context.clock.now());
    const value = await action();
    // What follows is computed.
    checked();
    const touched = typeof contactIds === 'function' ? contactIds(value) : contactIds;
    await reindexContacts(context.db, touched, rules, today);
    return value;
  });
  await context.committed();
  return result;
}

export { isDiskFull } from '@/lib/db/disk-full';

/** Whether a command failed because it would have stored what no backup could read back. */
export const isRefused = (error: unknown): boolean => error instanceof RowRefusedError;
