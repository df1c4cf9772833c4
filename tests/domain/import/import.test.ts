import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/contact/contact';
import { completeContact, isComplete } from '@/lib/domain/import/complete-contact';
import { canUndo } from '@/lib/domain/import/import-record';
import { matchPerson } from '@/lib/domain/import/match-person';

const ana = { name: 'Ana López', aliases: ['li:in:ana', 'email:ana@mail.example', 'tel:+4930555'] };
const find = (alias: string) => (ana.aliases.includes(alias) ? ana : undefined);

describe('matchPerson', () => {
  it.each([
    ['the same address', 'Other', ['li:in:ana'], true],
    ['the same e-mail, no address', 'Other', ['email:ana@mail.example'], true],
    ['the same e-mail, another address', 'Other', ['li:in:bo', 'email:ana@mail.example'], false],
    ['that, and the same name', 'ana lopez', ['li:in:bo', 'email:ana@mail.example'], true],
    ['the same telephone only', 'Other', ['tel:+4930555'], false],
    ['the same telephone and name', 'Ana Lopez', ['tel:+4930555'], true],
    ['the same name alone', 'Ana López', ['li:in:bo'], false],
  ])('%s', (_, name, aliases, isMatch) => {
    expect(matchPerson({ name, aliases }, find) === ana).toBe(isMatch);
  });
});

const contact: Contact = {
  id: 'c',
  createdAt: 0,
  updatedAt: 0,
  name: 'Ana',
  company: 'Acme',
  connectedOn: '2020-01-01',
  aliases: ['li:in:ana'],
  aliasSeen: {},
  tags: [],
  tracking: { state: 'untracked' },
};

describe('completeContact', () => {
  const person = {
    aliases: ['li:in:ana', 'li:member:7'],
    name: 'Ana',
    company: 'Newer',
    position: 'CTO',
    connectedOn: '2021-01-01',
  };

  it('fills what is empty, offers what differs, keeps a day that is known', () => {
    expect(completeContact(contact, person)).toEqual({
      fills: { position: 'CTO' },
      changes: { company: 'Newer' },
      aliases: ['li:member:7'],
    });
  });

  it('is complete when nothing is left but changes nobody asked for', () => {
    const changes = { fills: {}, changes: { company: 'Newer' }, aliases: [] };
    expect(isComplete(changes, false)).toBe(true);
    expect(isComplete(changes, true)).toBe(false);
    expect(isComplete({ ...changes, fills: { position: 'CTO' } }, false)).toBe(false);
  });
});

describe('canUndo', () => {
  const day = 86_400_000;
  it.each([
    ['done', 0, true],
    ['done', 29 * day, true],
    ['done', 30 * day, false],
    ['undone', 0, false],
  ] as const)('%s after %i ms: %s', (state, now, expected) => {
    expect(canUndo({ createdAt: 0, state }, now)).toBe(expected);
  });
});
