import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { ServiceContext } from './service-context';

/** How long deleted things wait, in days. */
export const trashDays = 30;
const dayMs = 86_400_000;

/**
 * Removes for good what has waited 30 days, with every word about whoever goes; safe to call at any
 * time.
 * @returns how many people went
 */
export async function purgeTrash(context: ServiceContext): Promise<number> {
  const { db, clock } = context;
  const before = clock.now() - trashDays * dayMs;
  const gone = await db.write(async () => {
    const contacts = await db.contacts.where('deletedAt').between(1, before).primaryKeys();
    for (const id of contacts) await forget(context, id);
    for (const table of [db.notes, db.remarks, db.interactions]) {
      const ids = await table.where('deletedAt').between(1, before).primaryKeys();
      await forgetEdits(context, ids);
      await table.bulkDelete(ids);
    }
    // These are few and have no index by the day they were deleted.
    for (const table of [
      db.commitments,
      db.referrals,
      db.referralAsks,
      db.runs,
      db.playbooks,
      db.circles,
      db.occasions,
      db.campaigns,
      db.goals,
      db.peopleFilters,
    ]) {
      await table.filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < before).delete();
    }
    await db.matchChoices
      .filter((choice) => 'deletedAt' in choice && (choice.deletedAt ?? before) < before)
      .delete();
    await db.fieldEdits.filter(({ item, at }) => item !== undefined && at < before).delete();
    await db.merges.filter(({ at }) => at < before).delete();
    return contacts.length;
  });
  await context.committed();
  return gone;
}

/** Everything about a contact, and the contact. Shared events lose the name only. */
async function forget(context: ServiceContext, id: string): Promise<void> {
  const { db } = context;
  await db.interactions
    .where('contactIds')
    .equals(id)
    .modify((interaction, reference) => {
      const left = interaction.contactIds.filter((each) => each !== id);
      if (left.length > 0) interaction.contactIds = left;
      else delete (reference as { value?: Interaction }).value;
    });
  for (const table of [db.notes, db.remarks, db.commitments, db.runs, db.referralAsks]) {
    const ids = await table.where('contactId').equals(id).primaryKeys();
    await forgetEdits(context, ids);
    await table.bulkDelete(ids);
  }
  await forgetEdits(context, [id]);
  await db.contacts.delete(id);
}

/** The words that stood there before they were changed go with the record. */
async function forgetEdits({ db }: ServiceContext, recordIds: readonly string[]): Promise<void> {
  await db.fieldEdits.where('recordId').anyOf(recordIds).delete();
}
