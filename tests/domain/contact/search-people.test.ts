import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '@/lib/domain/contact/excerpt';
import { foldName } from '@/lib/domain/contact/fold-name';
import { personText } from '@/lib/domain/contact/person-text';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { allPlaces } from '@/lib/domain/contact/places';
import { createPeopleSearch, foundIds, personAt } from '@/lib/domain/contact/search-people';

const row = (id: string, name: string, company = ''): PersonRow => ({
  id,
  name,
  company,
  folded: foldName(`${name} ${company}`),
  state: 'untracked',
});
const none = new Map<string, string>();
type Search = ReturnType<typeof createPeopleSearch>;
type Rows = readonly PersonRow[];
type Texts = ReadonlyMap<string, string>;

/** One order for the same people, as in the table: then a longer query narrows the answer before. */
const orders = new WeakMap<Rows, Uint32Array>();
const findWith = (search: Search, rows: Rows, texts: Texts, query: string) => {
  const order = orders.get(rows) ?? allPlaces(rows.length);
  orders.set(rows, order);
  const found = search.find(rows, texts, order, query);
  return [...found.places].flatMap((_, index) => personAt(found, index) ?? []);
};
const searchPeople = (rows: Rows, texts: Texts, query: string) =>
  findWith(createPeopleSearch(), rows, texts, query);
const names = (found: ReturnType<typeof searchPeople>) => found.map(({ row: { name } }) => name);

/** The same, person by person and word by word. */
const plainly = (rows: Rows, texts: Texts, query: string) => {
  const folded = foldName(query);
  const words = folded.split(' ').filter(Boolean);
  const ranked = rows.flatMap((one) => {
    const text = texts.get(one.id) ?? '';
    if (!words.every((word) => one.folded.includes(word) || text.includes(word))) return [];
    if (!words.every((word) => one.folded.includes(word))) return [{ rank: 3, one }];
    const at = one.folded.indexOf(folded);
    return [{ rank: at === 0 ? 0 : at > 0 && one.folded[at - 1] === ' ' ? 1 : 2, one }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one, rank }) => `${one.id} ${String(rank)}`);
};

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
    ['mueller', 'Hans Müller'],
    ['muller', 'Hans Müller'],
    ['juergen mue', 'Jürgen Mu\u0308ller'],
    ['groess', 'Anna Größ'],
    ['soerensen', 'Liv SØRENSEN'],
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

  const few = fc.string({ unit: fc.constantFrom('m', 'i', 'ł', ' ', 'M', '林'), maxLength: 8 });
  const someone = fc.record({ name: few, company: few, written: fc.array(few, { maxLength: 2 }) });

  it('finds whom looking at each of them word by word finds, in that order', () => {
    const places = { name: [0, 1], details: [2], texts: [3] };
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), fc.array(few), (people, queries) => {
        const rows = people.map(({ name, company }, at) => row(String(at), name, company));
        const texts = new Map(
          people.map(({ written }, at) => [
            String(at),
            personText(String(at), written)?.folded ?? '',
          ]),
        );
        const search = createPeopleSearch();
        for (const query of queries.filter((each) => foldName(each) !== '')) {
          const found = findWith(search, rows, texts, query);
          const expected = plainly(rows, texts, query);
          expect(found.map((one) => one.row.id)).toEqual(expected.map((one) => one.split(' ')[0]));
          for (const [at, { foundIn }] of found.entries()) {
            expect(places[foundIn]).toContain(Number(expected[at]?.split(' ')[1]));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds letter by letter what it finds at once', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), fc.array(few), (people, queries) => {
        const rows = people.map(({ name, company }, at) => row(String(at), name, company));
        const texts = new Map(
          people.map(({ written }, at) => [String(at), personText('', written)?.folded ?? '']),
        );
        const search = createPeopleSearch();
        for (const query of queries) {
          for (let end = 1; end <= query.length; end += 1) {
            const typed = query.slice(0, end);
            const found = findWith(search, rows, texts, typed);
            expect(found).toEqual(findWith(createPeopleSearch(), rows, texts, typed));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds in an order what it finds there at once, whatever was asked before', () => {
    const rows = [row('a', 'Mira'), row('b', 'Mirabel'), row('c', 'Mirko')];
    const search = createPeopleSearch();
    search.find(rows, none, Uint32Array.of(0), 'm');
    search.find(rows, none, Uint32Array.of(0), 'mi');
    expect(foundIds(search.find(rows, none, Uint32Array.of(2, 1), 'mi'))).toEqual(['c', 'b']);
    expect(foundIds(search.find(rows, none, Uint32Array.of(2, 1), 'm'))).toEqual(['c', 'b']);
  });

  it('finds a name by either spelling of its letters, and every part of either', () => {
    const letters = fc.constantFrom('ü', 'Ö', 'ä', 'ß', 'ø', 'u\u0308', 'm', 'l', 'e');
    const spelled = { ü: 'ue', ö: 'oe', ä: 'ae', ß: 'ss', ø: 'oe' } as Record<string, string>;
    const name = fc.array(letters, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (made, a, b) => {
        const [from, to] = [a % made.length, b % made.length].toSorted((x, y) => x - y);
        const part = made.slice(from, (to ?? 0) + 1).map((each) => each.normalize('NFC'));
        const also = part.map((each) => spelled[each.toLowerCase()] ?? each).join('');
        const person = [row('a', 'Otto'), row('b', `Hans ${made.join('')}`, 'Solano')];
        for (const typed of [part.join(''), foldName(part.join('')), also]) {
          expect(names(searchPeople(person, none, typed))).toContain(person[1]?.name);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('looks only among those of an order, and in that order', () => {
    const rows = [row('a', 'Mira'), row('b', 'Mirabel'), row('c', 'Otto'), row('d', 'Mirko')];
    const found = createPeopleSearch().find(rows, none, Uint32Array.of(3, 2, 0), 'mir');
    expect(foundIds(found)).toEqual(['d', 'a']);
    expect(foundIds(found, 1)).toEqual(['a']);
    expect(personAt(found, 2)).toBeUndefined();
  });

  it('finds in thousands, also after one of them changed', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => row(String(at), `Person ${String(at)}.`));
    const search = createPeopleSearch();
    while (search.prepare(rows, none));
    expect(names(findWith(search, rows, none, 'person 2999.'))).toEqual(['Person 2999.']);
    const changed = rows.with(1500, row('1500', 'Mira'));
    expect(names(findWith(search, changed, none, '1500'))).toEqual([]);
    expect(names(findWith(search, changed, none, 'mira'))).toEqual(['Mira']);
    const texts = new Map([['7', 'met mira']]);
    expect(names(findWith(search, changed, texts, 'mira'))).toEqual(['Mira', 'Person 7.']);
    expect(names(findWith(search, changed.slice(0, 1400), texts, 'mira'))).toEqual(['Person 7.']);
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

  it.each(['mueller', 'muller', 'Müller'])('of a name are found by %s', (query) => {
    expect(excerpt('Hans Müller-Lüdenscheidt', query)?.hit).toBe('Müller');
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
