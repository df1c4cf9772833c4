import { describe, expect, it } from 'vitest';
import { duplicateFacts, findDuplicates } from '@/lib/domain/contact/find-duplicates';
import { isNearName } from '@/lib/domain/contact/near-name';
import { pairId } from '@/lib/domain/contact/not-same';

describe('near names', () => {
  it.each([
    ['José López', 'Jose Lopez'],
    ['Lopez, José', 'José López'],
    ['J. López', 'José López'],
    ['Catherine Marsh', 'Katherine Marsh'],
    ['Mira Solano', 'Mira Soalno'],
    ['Łucja Nowak', 'Lucja Nowak'],
  ])('%s and %s', (a, b) => {
    expect(isNearName(a, b)).toBe(true);
    expect(isNearName(b, a)).toBe(true);
  });

  it.each([
    ['Ann', 'Ian'],
    ['José López', 'María López'],
    ['Otto Brandt', 'Otto Marsh'],
    ['', ''],
    ['Jo', 'Ja'],
  ])('not %s and %s', (a, b) => {
    expect(isNearName(a, b)).toBe(false);
  });
});

describe('duplicates', () => {
  const person = (id: string, name: string, fields: object = {}) =>
    duplicateFacts({ id, name, aliases: [], ...fields });
  const email = (handle: string) => ({ channels: [{ network: 'email' as const, handle }] });
  const phone = (handle: string) => ({ channels: [{ network: 'phone' as const, handle }] });

  it('share an alias, an e-mail address or a telephone number', () => {
    const people = [
      person('a', 'A', { aliases: ['li:in:x', 'email:m@h.example'] }),
      person('b', 'B', { aliases: ['li:in:x'] }),
      person('c', 'C', email('M@H.example')),
      person('d', 'D', phone('+49 30 555 0100')),
      person('e', 'E', phone('0049 30 5550100')),
    ];
    const pairs = findDuplicates(people, new Set());
    expect(pairs.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['a b', ['alias']],
      ['a c', ['email']],
      ['d e', ['phone']],
    ]);
  });

  it('or have almost the same name at the same company; never a name alone', () => {
    const people = [
      person('a', 'José López', { company: 'Acme GmbH' }),
      person('b', 'Lopez, Jose', { company: 'ACME' }),
      person('c', 'José López', { company: 'Elsewhere' }),
      person('d', 'José López'),
    ];
    expect(findDuplicates(people, new Set()).map(({ id }) => id)).toEqual(['a b']);
  });

  it('or the name of somebody whom a list named without an address, unless the days differ', () => {
    const listed = { aliases: ['entry:jose lopez|2020-03-27'], connectedOn: '2020-03-27' };
    const people = [
      person('a', 'José López', { ...listed, company: 'Acme' }),
      person('b', 'Jose Lopez', { aliases: ['li:in:jose'] }),
      person('c', 'José López', { aliases: ['li:in:other'], connectedOn: '2021-01-01' }),
      person('d', 'José López', { aliases: ['li:in:met', ...listed.aliases] }),
    ];
    const pairs = findDuplicates(people.slice(0, 3), new Set());
    expect(pairs.map(({ id, reasons }) => [id, reasons])).toEqual([['a b', ['name']]]);
    // Whose address is known by now is somebody like everybody else.
    expect(findDuplicates(people.slice(1), new Set())).toEqual([]);
  });

  it('leave out those a person told apart', () => {
    const people = [
      person('a', 'A', { aliases: ['li:in:x'] }),
      person('b', 'B', { aliases: ['li:in:x'] }),
    ];
    expect(findDuplicates(people, new Set([pairId('b', 'a')]))).toEqual([]);
  });
});
