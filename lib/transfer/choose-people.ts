import { emptyData } from './empty-data';
import type { SnapshotRows } from './snapshot';

/**
 * The part of a snapshot that is about some people: themselves, what happened with them, what was
 * written about them, their circles and playbooks. Nobody else is in it, not by id: an event with
 * others keeps only them, whom they know becomes a bare name, an introduction is there when all of
 * its people are. What was deleted or written over, and what is about nobody (goals, campaigns, plans,
 * filters, drafts), stays out.
 * @example choosePeople(snapshot.data, ['mira']).remarks // what Mira said
 */
export function choosePeople(data: SnapshotRows, contactIds: readonly string[]): SnapshotRows {
  const chosen = new Set(contactIds);
  const isOf = ({ contactId }: { contactId: string }) => chosen.has(contactId);
  const contacts = data.contacts
    .filter((contact) => chosen.has(contact.id) && isLive(contact))
    .map(({ knows, ...contact }) => ({
      ...contact,
      ...(knows
        ? {
            knows: knows.map(({ contactId, name }) =>
              contactId !== undefined && chosen.has(contactId) ? { contactId, name } : { name },
            ),
          }
        : {}),
    }));
  const runs = data.runs.filter(isOf);
  const circleIds = new Set(contacts.flatMap((contact) => contact.circleIds ?? []));
  const playbookIds = new Set(runs.map(({ playbookId }) => playbookId));
  return {
    ...emptyData(),
    contacts,
    interactions: data.interactions
      .filter(isLive)
      .map((row) => ({ ...row, contactIds: row.contactIds.filter((id) => chosen.has(id)) }))
      .filter(({ contactIds: left }) => left.length > 0),
    remarks: data.remarks.filter(isOf).filter(isLive),
    notes: data.notes.filter(isOf).filter(isLive),
    commitments: data.commitments.filter(isOf),
    circles: data.circles.filter(({ id }) => circleIds.has(id)),
    playbooks: data.playbooks.filter(({ id }) => playbookIds.has(id)),
    runs,
    referrals: data.referrals.filter((row) => row.contactIds.every((id) => chosen.has(id))),
    referralAsks: data.referralAsks.filter(isOf),
  };
}

const isLive = ({ deletedAt }: { deletedAt?: number }) => deletedAt === undefined;
