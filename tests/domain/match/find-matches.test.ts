import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank, matchesFor } from '@/lib/domain/match/find-matches';
import { matchIndex, weightOf } from '@/lib/domain/match/match-index';
import { type WishEntry, wishEntry, withCircleNames } from '@/lib/domain/match/wish';
import { type Synonyms, wordReader } from '@/lib/domain/match/wish-words';

const person = (name: string, fields: Partial<WishEntry> = {}): WishEntry => ({
  id: name.toLowerCase(),
  name,
  circles: [],
  needs: [],
  offers: [],
  ...fields,
});

function allMatches(people: WishEntry[], synonyms: Synonyms = [], dismissed: string[] = []) {
  const read = wordReader(synonyms);
  const index = matchIndex(people, read);
  return people
    .flatMap((each) => matchesFor(each, index, read, (id) => dismissed.includes(id)))
    .toSorted(byRank);
}

describe('needs against offers (P16)', () => {
  const ana = person('Ana', { needs: ['a UX designer'] });
  const bo = person('Bo', { offers: ['UX design'] });

  it('meet where their words do, and say which', () => {
    const [match] = allMatches([ana, bo]);
    expect(match).toMatchObject({
      needer: ana,
      need: 'a UX designer',
      offerer: bo,
      offer: 'UX design',
    });
    expect(match?.words).toEqual(['ux', 'design']);
  });

  it('nobody helps themselves, and a shared filler word is none', () => {
    expect(allMatches([person('Ana', { needs: ['UX'], offers: ['UX'] })])).toEqual([]);
    expect(
      allMatches([
        person('A', { needs: ['somebody for tax'] }),
        person('B', { offers: ['somebody for gardens'] }),
      ]),
    ).toEqual([]);
  });

  it('needs enough in common: one word of five is not', () => {
    const need = person('Ana', { needs: ['hospital procurement contacts northern Spain'] });
    const offer = person('Bo', { offers: ['Spain wine tours walking guides'] });
    expect(allMatches([need, offer])).toEqual([]);
  });

  it('reads accents, scripts and endings alike', () => {
    const pairs = [
      ['diseño gráfico', 'DISENO GRAFICO'],
      ['Übersetzungen', 'ubersetzungen'],
      ['翻訳', '翻訳'],
      ['bookkeepers', 'bookkeeping'],
    ] as const;
    for (const [need, offer] of pairs) {
      const found = allMatches([person('A', { needs: [need] }), person('B', { offers: [offer] })]);
      expect(found).toHaveLength(1);
    }
  });

  it('learns the user’s own synonyms, words and phrases', () => {
    const people = [
      person('Ana', { needs: ['interface work'] }),
      person('Bo', { offers: ['user experience work'] }),
    ];
    expect(allMatches(people)).toEqual([]);
    const taught = allMatches(people, [['UX', 'user experience', 'interface']]);
    expect(taught[0]?.words).toEqual(['ux', 'work']);
  });

  it('shared company and circles come first, and a dismissed pair stays away', () => {
    const people = [
      person('Ana', { needs: ['UX design'], company: 'Halden Labs', circles: ['Sailing'] }),
      person('Bo', { offers: ['UX design'] }),
      person('Cy', { offers: ['UX design'], company: 'halden labs' }),
      person('Dee', { offers: ['UX design'], circles: ['Sailing'] }),
    ];
    const found = allMatches(people);
    expect(found.map(({ offerer }) => offerer.name)).toEqual(['Cy', 'Dee', 'Bo']);
    expect(found[0]?.sameCompany).toBe(true);
    expect(found[1]?.sharedCircles).toEqual(['Sailing']);
    const left = allMatches(people, [], [found[0]?.id ?? '']);
    expect(left.map(({ offerer }) => offerer.name)).toEqual(['Dee', 'Bo']);
  });

  it('rare words weigh more than common ones', () => {
    const read = wordReader();
    const many = Array.from({ length: 20 }, (_, n) =>
      person(`P${String(n)}`, { offers: ['consulting'] }),
    );
    const index = matchIndex([...many, person('Q', { offers: ['falconry'] })], read);
    expect(weightOf(index, 'falconry')).toBeGreaterThan(weightOf(index, 'consult'));
  });

  it('finds the same whatever the order of people', () => {
    const words = fc.array(fc.constantFrom('ux', 'tax', 'law', 'wine', 'design', 'spain'), {
      minLength: 1,
      maxLength: 3,
    });
    const people = fc.array(fc.record({ needs: words, offers: words }), { maxLength: 12 });
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat(1000)), (wishes, order) => {
        const entries = wishes.map(({ needs, offers }, n) =>
          person(`P${String(n)}`, { needs: [needs.join(' ')], offers: [offers.join(' ')] }),
        );
        const shuffled = entries
          .map((entry) => ({ entry, at: order.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        const ids = (some: WishEntry[]) => allMatches(some).map(({ id }) => id);
        expect(ids(shuffled)).toEqual(ids(entries));
      }),
    );
  });
});

describe('what matching knows of a contact', () => {
  it('is nothing when they neither need nor offer anything', () => {
    const contact = { id: 'a', name: 'Ana', tags: ['Sailing'] };
    expect(wishEntry(contact)).toBeUndefined();
    const entry = wishEntry({ ...contact, needs: ['UX'], company: 'Halden', circleIds: ['c1'] });
    expect(entry).toEqual({
      id: 'a',
      name: 'Ana',
      company: 'Halden',
      circles: ['Sailing'],
      circleIds: ['c1'],
      needs: ['UX'],
      offers: [],
    });
    if (!entry) throw new Error('no entry');
    const names = new Map([['c1', 'Board']]);
    expect(withCircleNames(entry, names).circles).toEqual(['Sailing', 'Board']);
    expect(withCircleNames(entry, new Map())).toBe(entry);
  });
});
