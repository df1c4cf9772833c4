import { buildPerson, profileAliases } from '../build-person';
import { plainText } from '../clean-text';
import type { Collector } from '../collector';
import { readPacificStamp, readUtcInstant } from '../file-instant';
import { cellReader, type Table } from '../table';
import { ownerByConversations, type Side } from './owner';

type Message = {
  conversation: string;
  from: string | undefined;
  fromName: string;
  to: string[];
  toName: string;
  instant: number;
  words: string;
};

/** More people than this in one conversation: an announcement, nobody's touch. */
const largestConversation = 6;

/**
 * messages.csv in each of its header variants, as dated touches: one for each person, day and
 * direction, with a count. Drafts, spam, unknown members and messages without words are counted and
 * left out. Somebody who is no connection becomes a person only when both of you wrote.
 */
export function readMessages(table: Table, into: Collector): void {
  const file = into.file(table.file, 'messages', table.rows.length);
  const messages = read(table, into, file);
  const owner = into.owner.alias ?? ownerByConversations(sides(messages), into.owner.name);
  if (owner === undefined) {
    // The export of 2018 names people by their names alone, and a name never tells who it is.
    const isNameOnly = messages.every(({ from, to }) => from === undefined && to.length === 0);
    if (isNameOnly) into.skip('unknown-member', messages.length);
    else into.problem(file, 1, 'person-unclear', table.header);
    return;
  }
  into.owner = { ...into.owner, alias: owner };
  const others = othersIn(messages, owner);
  const wrote = new Map<string, { name: string; directions: Set<string> }>();
  for (const message of messages) {
    const people = others.get(message.conversation) ?? new Set<string>();
    if (people.size > largestConversation) {
      into.skip('group-conversation');
      continue;
    }
    const isMine = message.from === owner;
    const about = isMine ? [...people] : message.from === undefined ? [] : [message.from];
    if (about.length === 0) into.skip('unknown-member');
    else file.used += 1;
    for (const alias of about) {
      const direction = isMine ? ('outbound' as const) : ('inbound' as const);
      const day = into.dayIn(message.instant);
      into.touch({ alias, kind: 'message', day, direction }, message.words);
      const name = isMine ? (people.size === 1 ? message.toName : '') : message.fromName;
      const known = wrote.get(alias) ?? { name: '', directions: new Set() };
      known.directions.add(direction);
      if (known.name === '' || !isMine) known.name = name || known.name;
      wrote.set(alias, known);
    }
  }
  addPartners(wrote, into);
}

function read(table: Table, into: Collector, file: ReturnType<Collector['file']>): Message[] {
  const cell = cellReader(table);
  const cache = new Map<string, string | undefined>();
  const aliasOf = (url: string) => {
    if (!cache.has(url)) cache.set(url, profileAliases(url)[0]);
    return cache.get(url);
  };
  const messages: Message[] = [];
  for (const row of table.rows) {
    if (row.problem) {
      into.problem(file, row.line, row.problem, row.cells);
      continue;
    }
    const date = cell(row, 'date');
    const instant = readUtcInstant(date) ?? readPacificStamp(date);
    if (instant === null) {
      into.problem(file, row.line, 'bad-date', row.cells);
      continue;
    }
    if (/^(yes|true)$/i.test(cell(row, 'is message draft', 'is conversation draft'))) {
      into.skip('draft');
      continue;
    }
    if (/^spam$/i.test(cell(row, 'folder'))) {
      into.skip('spam');
      continue;
    }
    const words = plainText(cell(row, 'content'));
    if (words === '' && cell(row, 'attachments') === '') {
      into.skip('no-words');
      continue;
    }
    const urls = cell(row, 'recipient profile urls').split(/[,;]\s*(?=https?:|www\.)/);
    messages.push({
      conversation: cell(row, 'conversation id') || `${cell(row, 'from')}→${cell(row, 'to')}`,
      from: aliasOf(cell(row, 'sender profile url')),
      fromName: cell(row, 'from'),
      to: urls.flatMap((url) => aliasOf(url) ?? []),
      toName: cell(row, 'to'),
      instant,
      words,
    });
  }
  return messages;
}

function* sides(messages: readonly Message[]): Generator<Side> {
  for (const { conversation, from, fromName, to, toName } of messages) {
    if (from !== undefined) yield { alias: from, name: fromName, conversation };
    for (const alias of to) yield { alias, name: to.length === 1 ? toName : '', conversation };
  }
}

/** Older exports name only the sender: who else takes part is known from the other messages. */
function othersIn(messages: readonly Message[], owner: string): Map<string, Set<string>> {
  const others = new Map<string, Set<string>>();
  for (const { conversation, from, to } of messages) {
    const people = others.get(conversation) ?? new Set();
    for (const alias of from === undefined ? to : [from, ...to]) {
      if (alias !== owner) people.add(alias);
    }
    others.set(conversation, people);
  }
  return others;
}

function addPartners(
  wrote: Map<string, { name: string; directions: Set<string> }>,
  into: Collector,
): void {
  for (const [alias, { name, directions }] of wrote) {
    if (into.find([alias])) continue;
    if (directions.size < 2) {
      into.skip('one-sided');
      continue;
    }
    const person = buildPerson({ name, aliases: [alias] }, 'messages');
    if (typeof person !== 'string') into.person(person);
  }
}
