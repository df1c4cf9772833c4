import type { TendDatabase } from '@/lib/db/database';
import type { Contact } from '@/lib/domain/contact/contact';
import { isSameItem, type RemovedItem } from '@/lib/domain/contact/removed-item';
import type { Goal } from '@/lib/domain/goal/goal';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { RemovedEdit } from './list-items';

/** Every kind of thing the trash holds, in the order in which it is shown. */
export const trashKinds = [
  'person',
  'remark',
  'note',
  'promise',
  'interaction',
  'introduction',
  'need',
  'offer',
  'known',
  'date',
  'channel',
  'circle',
  'occasion',
  'campaign',
  'goal',
  'playbook',
  'filter',
  'synonyms',
] as const;
export type TrashKind = (typeof trashKinds)[number];

/** What a list of a contact is called in the trash. */
const kindOfList = {
  needs: 'need',
  offers: 'offer',
  knows: 'known',
  annualDates: 'date',
  channels: 'channel',
} as const;
type ItemKind = (typeof kindOfList)[keyof typeof kindOfList];
type TextKind = Exclude<TrashKind, 'person' | 'interaction' | 'goal' | ItemKind>;

/**
 * Something in the trash, since `deletedAt` (epoch ms): what it says, and whom it is about. What
 * nobody wrote a word for has an empty `text`.
 */
export type TrashEntry = { id: string; deletedAt: number; about: Contact[] } & (
  | { kind: 'person'; contact: Contact }
  | { kind: 'interaction'; interaction: Interaction }
  | { kind: 'goal'; goal: Goal }
  | { kind: ItemKind; edit: RemovedEdit }
  | { kind: TextKind; text: string }
);

type Row = { id: string; deletedAt?: number };
type Gone<R extends Row> = R & { deletedAt: number };
const isGone = <R extends Row>(row: R): row is Gone<R> => row.deletedAt !== undefined;

/**
 * Everything in the trash, the newest first. What was about somebody who is in the trash comes back
 * with them, and what a merge put away is apart in the merge.
 */
export async function trashEntries(db: TendDatabase): Promise<TrashEntry[]> {
  const into = new Map((await db.merges.toArray()).map(({ goneId, keptId }) => [goneId, keptId]));
  const [people, remarks, notes, interactions] = await Promise.all([
    db.contacts.where('deletedAt').above(0).toArray(),
    db.remarks.where('deletedAt').above(0).toArray(),
    db.notes.where('deletedAt').above(0).toArray(),
    db.interactions.where('deletedAt').above(0).toArray(),
  ]);
  // These are few and have no index by the day they were deleted.
  const [promises, referrals, edits] = await Promise.all([
    db.commitments.filter(isGone).toArray(),
    db.referrals.filter(isGone).toArray(),
    db.fieldEdits.filter(({ item }) => item !== undefined).toArray(),
  ]);
  const ownerOf = ({ recordId }: { recordId: string }) => into.get(recordId) ?? recordId;
  const live = await liveAmong(db, [
    ...[...remarks, ...notes, ...promises].map(({ contactId }) => contactId),
    ...[...interactions, ...referrals].flatMap(({ contactIds }) => contactIds),
    ...edits.map(ownerOf),
  ]);
  const liveOf = (ids: readonly string[]) => ids.flatMap((id) => live.get(id) ?? []);
  const texts = (
    kind: 'remark' | 'note' | 'promise',
    rows: readonly (Row & { contactId: string; text: string })[],
  ): TrashEntry[] =>
    rows.filter(isGone).flatMap(({ id, deletedAt, text, contactId }) => {
      const about = liveOf([contactId]);
      return about.length > 0 ? [{ kind, id, deletedAt, text, about }] : [];
    });
  const entries: TrashEntry[] = [
    ...people
      .filter((contact) => isGone(contact) && !into.has(contact.id))
      .map((contact) => ({
        kind: 'person' as const,
        id: contact.id,
        deletedAt: contact.deletedAt ?? 0,
        contact,
        about: [],
      })),
    ...texts('remark', remarks),
    ...texts('note', notes),
    ...texts('promise', promises),
    ...interactions.filter(isGone).flatMap((interaction): TrashEntry[] => {
      const { id, deletedAt, contactIds } = interaction;
      const about = liveOf(contactIds);
      return about.length > 0 ? [{ kind: 'interaction', id, deletedAt, interaction, about }] : [];
    }),
    ...referrals.filter(isGone).flatMap((referral): TrashEntry[] => {
      const { id, deletedAt, contactIds, need, text = need ?? '' } = referral;
      const about = liveOf(contactIds);
      return about.length === contactIds.length
        ? [{ kind: 'introduction', id, deletedAt, text, about }]
        : [];
    }),
    ...edits.flatMap(({ item, ...edit }): TrashEntry[] => {
      const [owner] = liveOf([ownerOf(edit)]);
      if (!owner || !item || isInList(owner, item)) return [];
      const { id, at: deletedAt } = edit;
      const kind = kindOfList[item.list];
      return [{ kind, id, deletedAt, edit: { ...edit, item }, about: [owner] }];
    }),
    ...(await ownThings(db)),
  ];
  return entries.toSorted((a, b) => b.deletedAt - a.deletedAt || (a.id < b.id ? -1 : 1));
}

/** It came back in another way: written anew, or in a copy that was put together with this one. */
const isInList = (owner: Contact, { list, value }: RemovedItem): boolean =>
  (owner[list] ?? []).some((other) => isSameItem(other, value));

/** What is about nobody in particular: circles, occasions, goals, playbooks … */
async function ownThings(db: TendDatabase): Promise<TrashEntry[]> {
  const named = (
    kind: 'circle' | 'occasion' | 'campaign' | 'playbook' | 'filter',
    rows: readonly (Row & { name: string })[],
  ): TrashEntry[] =>
    rows
      .filter(isGone)
      .map(({ id, deletedAt, name }) => ({ kind, id, deletedAt, text: name, about: [] }));
  const [circles, occasions, campaigns, goals, playbooks, filters, choices] = await Promise.all([
    db.circles.toArray(),
    db.occasions.toArray(),
    db.campaigns.toArray(),
    db.goals.toArray(),
    db.playbooks.toArray(),
    db.peopleFilters.toArray(),
    db.matchChoices.toArray(),
  ]);
  return [
    ...named('circle', circles),
    ...named('occasion', occasions),
    ...named('campaign', campaigns),
    ...goals.filter(isGone).map((goal) => ({
      kind: 'goal' as const,
      id: goal.id,
      deletedAt: goal.deletedAt,
      goal,
      about: [],
    })),
    ...named('playbook', playbooks),
    ...named('filter', filters),
    ...choices.flatMap((choice): TrashEntry[] => {
      if (choice.type !== 'synonyms' || choice.deletedAt === undefined) return [];
      const { id, deletedAt, words } = choice;
      return [{ kind: 'synonyms', id, deletedAt, text: words.join(', '), about: [] }];
    }),
  ];
}

/** Those of these contacts who are not in the trash themselves. */
async function liveAmong(db: TendDatabase, ids: readonly string[]): Promise<Map<string, Contact>> {
  const rows = await db.contacts.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row && !isGone(row) ? [[row.id, row] as const] : [])));
}
