import { foldName } from '@/lib/domain/contact/fold-name';
import type { Collector } from '../collector';
import { cleanField } from '../clean-text';
import { cellReader, type Table } from '../table';
import { profileAliases, urnAlias } from '../build-person';

/** Profile.csv: whose archive this is. */
export function readProfileFile(table: Table, into: Collector): void {
  const file = into.file(table.file, 'profile', table.rows.length);
  const cell = cellReader(table);
  const [row] = table.rows;
  if (!row) return;
  const name = cleanField('name', `${cell(row, 'first name')} ${cell(row, 'last name')}`);
  if (!name) return;
  file.used = 1;
  into.owner = { ...into.owner, name };
}

/** Invitations name both sides and a direction: the surest sign of whose archive it is. */
export function ownerByInvitations(table: Table): string | undefined {
  const cell = cellReader(table);
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const mine = /^out/i.test(cell(row, 'direction')) ? 'inviter' : 'invitee';
    const url = cell(row, `${mine} profile url`);
    const alias = profileAliases(url)[0] ?? urnAlias(cell(row, `${mine} profile urn`));
    if (alias) counts.set(alias, (counts.get(alias) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

export type Side = { alias: string; name: string; conversation: string };

/**
 * Who "I" am in a set of conversations: the one sender whose name is the owner's, else the one who
 * takes part in most of them. Undefined when two people fit equally well.
 */
export function ownerByConversations(
  sides: Iterable<Side>,
  ownerName: string | undefined,
): string | undefined {
  const wanted = ownerName === undefined ? undefined : foldName(ownerName);
  const seen = new Map<string, Set<string>>();
  const named = new Map<string, Set<string>>();
  for (const { alias, name, conversation } of sides) {
    add(seen, alias, conversation);
    if (wanted !== undefined && foldName(name) === wanted) add(named, alias, conversation);
  }
  return mostOf(named) ?? mostOf(seen);
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  set.add(value);
  sets.set(key, set);
}

function mostOf(sets: Map<string, Set<string>>): string | undefined {
  const [best, next] = [...sets].toSorted((a, b) => b[1].size - a[1].size);
  return best && best[1].size > (next?.[1].size ?? 0) ? best[0] : undefined;
}
