import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '@/lib/domain/contact/excerpt';
import { foldName } from '@/lib/domain/contact/fold-name';
import { personText } from '@/lib/domain/contact/person-text';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { createPeopleSearch, searchPeople } from '@/lib/domain/contact/search-people';

const row = (id: string, name: string, company = ''): PersonRow => ({
  id,
  name,
  company,
  folded: foldName(`${name} ${company}`),
  state: 'untracked',
});
const none = new Map<string, string>();
const names = (found: ReturnType<typeof searchPeople>) => found.map(({ row: { name } }) => name);

describe('searching people', () => {
  it.each([
    ['lopez', 'José López'],
    ['Łódź', 'Ola Lodz'],
    ['lodz', 'Ola Łódź'],
    ['ΟΔΥΣΣΕΥΣ', 'Οδυσσεύς Κ'],
    ['ΟΔΥΣΣΕΥ', 'Οδυσσεύς Κ'],
    ['林', '林 陽子'],
    ['гай', 'Леся Гай'],
    ['straße', 'Strasse'],
    ['o’brien', "Anne O'Brien"],
  ])('%s finds %s', (query, name) => {
    expect(names(searchPeople([row('a', name)], none, query))).toEqual([name]);
  });

  it('shows names that begin with it before all others, and what was written last', () => {
    const rows = [
      row('t', 'Zed'),
      row('c', 'Ada', 'Milano'),
      row('m', 'Old Mila'),
      row('s', 'Mila'),
    ];
    const found = searchPeople(rows, new Map([['t', 'in milan once']]), 'mila');
    expect(names(found).toSorted()).toEqual(['Ada', 'Mila', 'Old Mila', 'Zed']);
    expect(found[0]?.row.name).toBe('Mila');
    expect(found.at(-1)).toMatchObject({ foundIn: 'texts' });
  });

  it('shows everybody when nothing is asked', () => {
    expect(searchPeople([row('a', 'Ada')], none, '  ')).toHaveLength(1);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom('É', 'ł', 'Σ', 'ς', ' ', 'ß', 'a', '林', '’', '\t', 'İ') }),
  );
  const partOf = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, a, b]) => {
    const letters = Array.from(whole);
    const [from, to] = [a % (letters.length + 1), b % (letters.length + 1)].toSorted(
      (x, y) => x - y,
    );
    return { whole, part: letters.slice(from, to).join('') };
  });

  it('never misses an exact part of a name, a company or what was written', () => {
    fc.assert(
      fc.property(partOf, fc.constantFrom('name', 'company', 'text'), ({ whole, part }, where) => {
        const person = row('a', where === 'name' ? whole : 'x', where === 'company' ? whole : '');
        const written = where === 'text' ? personText('a', ['before', whole]) : undefined;
        const texts = new Map(written ? [['a', written.folded]] : []);
        expect(searchPeople([person], texts, part)).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same while one types on as from the start', () => {
    const rows = ['Mira Solano', 'Mirabel', 'Otto', 'Amir A', 'Solo Mi'].map((name) =>
      row(name, name),
    );
    const texts = new Map([['Otto', 'met mira at the mill']]);
    const letters = fc.array(fc.constantFrom('m', 'i', 'r', 'a', ' ', 's', 'o', '\b'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (typed) => {
        const search = createPeopleSearch();
        let query = '';
        for (const letter of typed) {
          query = letter === '\b' ? query.slice(0, -1) : query + letter;
          expect(search(rows, texts, query)).toEqual(searchPeople(rows, texts, query));
        }
      }),
    );
  });

  it('has no text for whoever has nothing written', () => {
    expect(personText('a', ['', ' '])).toBeUndefined();
  });
});

describe('the words around a hit', () => {
  it('are cut from the text as it was written', () => {
    expect(excerpt('She grew up in Łódź, near the mill', 'lodz', 10)).toEqual({
      before: '…rew up in ',
      hit: 'Łódź',
      after: ', near the…',
    });
  });

  it('are of the first word when the whole is not together', () => {
    expect(excerpt('orchards in Bonn', 'bonn orchards')?.hit).toBe('Bonn');
  });

  it('are nothing when nothing is found', () => {
    expect(excerpt('orchards', 'mill')).toBeUndefined();
    expect(excerpt('orchards', ' ')).toBeUndefined();
  });

  it('put together are part of the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        (whole, query) => {
          const found = excerpt(whole, query, 1000);
          if (found) expect(whole).toContain(found.hit);
        },
      ),
    );
  });
});
