import type { Contact } from '@/lib/domain/contact/contact';

/**
 * Who knows whom (P24), turned round: gathered while everybody is read for another reason, because no
 * index tells and a merge wants to know. Somebody may be named who knows them no more; whoever acts
 * on it looks at the contacts themselves.
 * @example const known = createAcquaintances(); known.note(mira); known.of(otto.id) // [mira.id]
 */
export function createAcquaintances() {
  const knowers = new Map<string, Set<string>>();
  const add = (knownId: string, id: string) => {
    const ids = knowers.get(knownId);
    if (ids) ids.add(id);
    else knowers.set(knownId, new Set([id]));
  };
  return {
    /** Remembers whom one contact knows. */
    note({ id, knows }: Pick<Contact, 'id' | 'knows'>): void {
      for (const { contactId } of knows ?? []) if (contactId !== undefined) add(contactId, id);
    },
    /** The ids of everybody who knows this contact. */
    of: (id: string): string[] => [...(knowers.get(id) ?? [])],
    /** One contact became another: whoever knows it, and whom it knows, belong to the other too. */
    join(goneId: string, keptId: string): void {
      for (const id of knowers.get(goneId) ?? []) add(keptId, id);
      for (const [knownId, ids] of knowers) if (ids.has(goneId)) add(knownId, keptId);
    },
  };
}
