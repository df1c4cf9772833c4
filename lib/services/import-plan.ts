import type { TendDatabase } from '@/lib/db/database';
import { contactsForChunk, eachContact, interactionsByContact } from '@/lib/db/imports';
import type { Contact } from '@/lib/domain/contact/contact';
import { completeContact, type Completion } from '@/lib/domain/import/complete-contact';
import type { ImportChunk, PersonStep, TouchStep } from '@/lib/domain/import/import-record';
import { foldName } from '@/lib/domain/contact/fold-name';
import { matchEntries, mayBeListed } from '@/lib/domain/import/match-entries';
import { matchPerson } from '@/lib/domain/import/match-person';
import type {
  ImportedPerson,
  ImportedTouch,
  ImportGroup,
  ImportPreview,
} from '@/lib/transfer/import-preview';
import { chunkSize } from './import-chunk';

/** What the user chooses before an import begins. */
export type ImportChoices = {
  groups: Record<ImportGroup, boolean>;
  /** Bring in messages, comments, endorsements as dated touches. */
  touches: boolean;
  /** Keep the words of messages too. */
  texts: boolean;
  /** Take the newer company, headline and so on of people who are known. */
  overwrite: boolean;
};

export type KnownPerson = {
  person: ImportedPerson;
  contact: Contact;
  completion: Completion;
  /** Known by name and day, not by an alias: the contact has to be looked up by id. */
  byEntry: boolean;
};
export type Matched = {
  added: ImportedPerson[];
  /** Known, and the file fills or changes something. */
  known: KnownPerson[];
  /** Known, with nothing to write. */
  same: number;
  /** Whom an alias of the file belongs to, by contact id. */
  contactOf: Map<string, string>;
};

const fewAliases = 2000;

/** Compares everybody in the file with the database; reads it once, writes nothing. */
export async function matchPeople(db: TendDatabase, preview: ImportPreview): Promise<Matched> {
  const byAlias = await knownByAlias(db, preview);
  const matched: Matched = { added: [], known: [], same: 0, contactOf: new Map() };
  for (const [alias, contact] of byAlias) matched.contactOf.set(alias, contact.id);
  const known = new Map<ImportedPerson, Contact>();
  for (const person of preview.people) {
    const contact = matchPerson(person, (alias) => byAlias.get(alias));
    if (contact) known.set(person, contact);
  }
  const listed = await knownByEntry(db, preview.people, known);
  for (const person of preview.people) {
    const contact = known.get(person) ?? listed.get(person);
    if (!contact) {
      matched.added.push(person);
      continue;
    }
    for (const alias of person.aliases) matched.contactOf.set(alias, contact.id);
    const completion = completeContact(contact, stepOf(person, false));
    const { fills, changes, aliases } = completion;
    const isSame = Object.keys(fills).length + Object.keys(changes).length + aliases.length === 0;
    if (isSame) matched.same += 1;
    else matched.known.push({ person, contact, completion, byEntry: listed.has(person) });
  }
  return matched;
}

async function knownByAlias(db: TendDatabase, preview: ImportPreview) {
  const wanted = new Set(preview.people.flatMap(({ aliases }) => aliases));
  for (const { alias } of preview.touches) wanted.add(alias);
  const byAlias = new Map<string, Contact>();
  const keep = (contact: Contact) => {
    for (const alias of contact.aliases) if (wanted.has(alias)) byAlias.set(alias, contact);
  };
  if (wanted.size > fewAliases) await eachContact(db, keep);
  else (await contactsForChunk(db, [...wanted].toSorted(), [], false)).forEach(keep);
  return byAlias;
}

/** Those of a list of connections who are known by name and day alone; everybody is looked through. */
async function knownByEntry(
  db: TendDatabase,
  people: readonly ImportedPerson[],
  known: ReadonlyMap<ImportedPerson, Contact>,
): Promise<Map<ImportedPerson, Contact>> {
  const strangers = people.filter((person) => !known.has(person) && mayBeListed(person));
  if (strangers.length === 0) return new Map();
  const names = new Set(strangers.map(({ name }) => foldName(name)));
  const taken = new Set([...known.values()].map(({ id }) => id));
  const namesakes: Contact[] = [];
  await eachContact(db, (contact) => {
    const isNamesake = [contact.name, ...(contact.otherNames ?? [])].some((name) =>
      names.has(foldName(name)),
    );
    if (isNamesake && !taken.has(contact.id)) namesakes.push(contact);
  });
  return namesakes.length > 0 ? matchEntries(strangers, namesakes) : new Map();
}

/** The touches that are not in the database yet, or with a smaller count; `known` have both. */
export async function newTouches(
  db: TendDatabase,
  touches: readonly ImportedTouch[],
  { contactOf }: Matched,
): Promise<ImportedTouch[]> {
  const ids = [...new Set(touches.flatMap(({ alias }) => contactOf.get(alias) ?? []))].toSorted();
  const stored = new Map<string, number>();
  const keyOf = (
    id: string,
    touch: { kind: string; day: string; direction: string; where?: string },
  ) => `${id}|${touch.kind}|${touch.day}|${touch.direction}|${touch.where ?? ''}`;
  for (let at = 0; at < ids.length; at += fewAliases) {
    for (const [id, rows] of await interactionsByContact(db, ids.slice(at, at + fewAliases))) {
      for (const row of rows) {
        if (row.source !== 'import') continue;
        const key = keyOf(id, row);
        // Of two entries that became one both may have been written to on that day.
        stored.set(key, Math.max(stored.get(key) ?? 0, row.count ?? 1));
      }
    }
  }
  return touches.filter((touch) => {
    const id = contactOf.get(touch.alias);
    return id === undefined || (stored.get(keyOf(id, touch)) ?? 0) < touch.count;
  });
}

function stepOf(person: ImportedPerson, overwrite: boolean): PersonStep {
  const { group: _group, ...fields } = person;
  return overwrite ? { ...fields, overwrite: true } : fields;
}

const byFirstAlias = (a: PersonStep, b: PersonStep) => {
  const [x = '', y = ''] = [a.aliases[0], b.aliases[0]];
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * The work of an import in chunks: people in the order of the alias index, then what happened with
 * them, a person's touches together. Whoever has nothing to write is in none of them.
 */
export function planChunks(
  importId: string,
  matched: Matched,
  touches: readonly ImportedTouch[],
  choices: ImportChoices,
): ImportChunk[] {
  const chosen = ({ group }: ImportedPerson) => choices.groups[group];
  const added = matched.added.filter(chosen).map((person) => stepOf(person, false));
  const completed = matched.known.filter(({ person, completion }) => {
    const { fills, changes, aliases } = completion;
    const isChanged = choices.overwrite && Object.keys(changes).length > 0;
    return chosen(person) && (isChanged || Object.keys(fills).length > 0 || aliases.length > 0);
  });
  const steps = [
    ...added,
    ...completed.map(({ person, contact, byEntry }) => ({
      ...stepOf(person, choices.overwrite),
      ...(byEntry ? { contactId: contact.id } : {}),
    })),
  ];
  const people = steps.toSorted(byFirstAlias);
  const reachable = new Set([...matched.contactOf.keys(), ...added.flatMap((p) => p.aliases)]);
  const events = choices.touches ? touchSteps(touches, reachable, choices.texts) : [];
  const chunks: Pick<ImportChunk, 'people' | 'touches'>[] = [
    ...sliced(people, chunkSize).map((part) => ({ people: part })),
    ...sliced(events, chunkSize).map((part) => ({ touches: part })),
  ];
  return chunks.map((chunk, index) => ({ importId, index, ...chunk }));
}

function touchSteps(
  touches: readonly ImportedTouch[],
  reachable: Set<string>,
  texts: boolean,
): TouchStep[] {
  const steps = touches.filter(({ alias }) => reachable.has(alias));
  const ordered = steps.toSorted((a, b) => (a.alias < b.alias ? -1 : a.alias > b.alias ? 1 : 0));
  return ordered.map(({ text, ...touch }) =>
    texts && text !== undefined ? { ...touch, text } : touch,
  );
}

function sliced<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < list.length; at += size) parts.push(list.slice(at, at + size));
  return parts;
}
