import type { Contact } from '@/lib/domain/contact/contact';
import { type FieldValues, importedFields, type PersonStep } from './import-record';

export type Completion = {
  /** Fields that were empty and are filled. */
  fills: FieldValues;
  /** Fields that say something else: offered, never forced. */
  changes: FieldValues;
  /** Aliases that were not known. */
  aliases: string[];
};

/**
 * What a file knows about a contact that Tend does not, and what it says otherwise.
 * @example completeContact(contact, { company: 'Acme', ... }).changes // { company: 'Acme' }
 */
export function completeContact(contact: Contact, person: PersonStep): Completion {
  const fills: FieldValues = {};
  const changes: FieldValues = {};
  for (const field of importedFields) {
    const theirs = person[field];
    if (theirs === undefined) continue;
    const ours = contact[field];
    if (ours === undefined) Object.assign(fills, { [field]: theirs });
    else if (isComparable(field) && ours !== theirs) Object.assign(changes, { [field]: theirs });
  }
  const aliases = person.aliases.filter((alias) => !contact.aliases.includes(alias));
  return { fills, changes, aliases };
}

/** A day of connection or a birthday that is known stays as it is. */
const isComparable = (field: string) => field !== 'connectedOn' && field !== 'annualDates';

/** Whether there is nothing to write. */
export function isComplete({ fills, changes, aliases }: Completion, overwrite: boolean): boolean {
  const isSame = Object.keys(changes).length === 0 || !overwrite;
  return isSame && Object.keys(fills).length === 0 && aliases.length === 0;
}
