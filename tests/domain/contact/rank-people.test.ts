import { describe, expect, it } from 'vitest';
import { foldName } from '@/lib/domain/contact/fold-name';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { allPlaces } from '@/lib/domain/contact/places';
import { ranks } from '@/lib/domain/contact/rank-hay';
import { type Ranked, rankPeople } from '@/lib/domain/contact/rank-people';
import { createSearchBlocks } from '@/lib/domain/contact/search-blocks';

const row = (name: string): PersonRow => ({
  id: name,
  name,
  folded: foldName(name),
  state: 'tracked',
});
const rows = ['Mira Solano', 'Samir Amir', 'Otto', 'Old Mira', '林 Mira'].map(row);
const texts = new Map([['Otto', 'met mira']]);
const order = allPlaces(rows.length);

const blocksOf = (people: readonly PersonRow[]) => {
  const blocks = createSearchBlocks();
  blocks.bringUpToDate(people, texts);
  return blocks;
};
const rank = (query: string, last?: Ranked) =>
  rankPeople(blocksOf(rows), rows.length, order, query, last);
const { none, starts, startsWord, details, texts: inTexts } = ranks;

describe('how well people fit', () => {
  it.each([
    ['mir', [starts, details, inTexts, startsWord, startsWord]],
    ['amir', [none, details, none, none, none]],
    ['mira sol', [starts, none, none, none, none]],
    ['met mira', [none, none, inTexts, none, none]],
    ['olano mi', [details, none, none, none, none]],
  ])('%s', (query, expected) => {
    expect([...rank(query).rankOf]).toEqual(expected);
  });

  it('narrows to those found before, also where the first place no longer holds', () => {
    const first = rank('mir');
    const second = rank('mira', first);
    expect([...second.candidates]).toEqual([0, 1, 2, 3, 4]);
    expect([...second.rankOf]).toEqual([starts, none, inTexts, startsWord, startsWord]);
    expect([...rank('mira s', second).candidates]).toEqual([0, 2, 3, 4]);
    // "met" was found first, and is not what is meant.
    expect(rank('mi', rank('m')).rankOf[2]).toBe(inTexts);
  });

  it('asks everybody again when the query is another, or the order', () => {
    const last = rank('mira');
    expect([...rank('otto', last).candidates]).toEqual([0, 1, 2, 3, 4]);
    const others = rankPeople(blocksOf(rows), rows.length, Uint32Array.of(1), 'mira s', last);
    expect([...others.candidates]).toEqual([1]);
  });
});

describe('the texts of a search', () => {
  it('are made in parts, and again only where somebody changed', () => {
    const many = Array.from({ length: 2500 }, (_, at) => row(`Person ${String(at)}`));
    const blocks = createSearchBlocks();
    const parts = (people: readonly PersonRow[]) => {
      let made = 0;
      while (blocks.prepare(people, texts)) made += 1;
      return made;
    };
    expect(parts(many)).toBe(3);
    expect(parts(many)).toBe(0);
    expect(parts(many.with(2000, row('Mira')))).toBe(1);
    expect(parts(many.slice(0, 2048))).toBe(1);
    let people = 0;
    blocks.each((hay) => (people += hay.places.length));
    expect(people).toBe(2048);
  });
});
