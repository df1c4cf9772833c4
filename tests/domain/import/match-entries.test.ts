import { describe, expect, it } from 'vitest';
import { matchEntries, mayBeListed } from '@/lib/domain/import/match-entries';

type One = {
  id: string;
  name: string;
  aliases: string[];
  connectedOn?: string;
  company?: string;
  otherNames?: string[];
};
const listed = (id: string, fields: Partial<One> = {}): One => ({
  id,
  name: 'Mira Sol',
  aliases: [`entry:${id}`],
  connectedOn: '2020-03-27',
  ...fields,
});
const { connectedOn: _day, ...withoutDay } = listed('p', { company: 'Acme' });
const idsOf = (people: One[], contacts: One[]) =>
  [...matchEntries(people, contacts)].map(([person, contact]) => `${person.id}${contact.id}`);

describe('matchEntries', () => {
  it.each<[string, One, One, boolean]>([
    ['the same name and day', listed('p'), listed('c', { aliases: ['li:in:m'] }), true],
    ['that, the other way round', listed('p', { aliases: ['li:in:m'] }), listed('c'), true],
    [
      'two different profiles',
      listed('p', { aliases: ['li:in:m'] }),
      listed('c', { aliases: ['li:in:n'] }),
      false,
    ],
    ['another day', listed('p'), listed('c', { connectedOn: '2020-03-28' }), false],
    [
      'another day, the same company',
      listed('p', { company: 'Acme' }),
      listed('c', { company: 'Acme', connectedOn: '2020-03-28' }),
      false,
    ],
    ['another name', listed('p'), listed('c', { name: 'Mira Sole' }), false],
    [
      'a name it had',
      listed('p'),
      listed('c', { name: 'Mira Roa', otherNames: ['mira sól'] }),
      true,
    ],
    ['name and company, no day', withoutDay, listed('c', { company: 'ACME' }), true],
    [
      'that, but somebody with a profile',
      { ...withoutDay, aliases: ['li:in:m'] },
      listed('c', { company: 'Acme' }),
      false,
    ],
    ['the name alone', { ...withoutDay, company: 'Beta' }, listed('c', { company: 'Acme' }), false],
  ])('%s', (_, person, contact, isMatch) => {
    expect(idsOf([person], [contact])).toEqual(isMatch ? ['pc'] : []);
  });

  it('leaves open who could be two, unless a company tells', () => {
    const twins = [listed('c', { company: 'Acme' }), listed('d', { company: 'Beta' })];
    expect(idsOf([listed('p')], twins)).toEqual([]);
    expect(idsOf([listed('p', { company: 'beta' })], twins)).toEqual(['pd']);
    expect(idsOf([listed('p'), listed('q')], [listed('c')])).toEqual([]);
    expect(
      idsOf([listed('p', { company: 'Acme' }), listed('q')], [twins[0] ?? listed('c')]),
    ).toEqual(['pc']);
  });

  it('does not compare everybody with everybody, however many share a name and a day', () => {
    const many = Array.from({ length: 30_000 }, (_, n) => listed(String(n), { company: 'Acme' }));
    expect(matchEntries(many, many).size).toBe(0);
  });
});

describe('mayBeListed', () => {
  it('is said of connections and of those without an address, not of an address book', () => {
    expect(mayBeListed({ name: 'Mira', aliases: ['li:in:m'], connectedOn: '2020-01-01' })).toBe(
      true,
    );
    expect(mayBeListed({ name: 'Mira', aliases: ['entry:mira||acme'] })).toBe(true);
    expect(mayBeListed({ name: 'Mira', aliases: ['tel:5550100'] })).toBe(false);
  });
});
