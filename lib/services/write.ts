import { reindexContacts } from './reindex';
import { evaluation, type ServiceContext } from './service-context';

/**
 * One user action: everything it writes, and the due cache of the contacts it touches, in one
 * transaction; then the plan and the badge. Success is reported only after the commit. Inside
 * `action` await nothing but the database.
 * @example await write(context, [contactId], () => db.notes.add(note))
 */
export async function write<T>(
  context: ServiceContext,
  contactIds: readonly string[] | ((result: T) => readonly string[]),
  action: () => Promise<T>,
): Promise<T> {
  const { rules, today } = evaluation(context);
  const result = await context.db.write(async () => {
    const value = await action();
    const touched = typeof contactIds === 'function' ? contactIds(value) : contactIds;
    await reindexContacts(context.db, touched, rules, today);
    return value;
  });
  await context.committed();
  return result;
}
