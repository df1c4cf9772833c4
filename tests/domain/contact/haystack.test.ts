import { describe, expect, it } from 'vitest';
import { buildHaystacks, eachHit } from '@/lib/domain/contact/haystack';
import type { PersonRow } from '@/lib/domain/contact/person-row';

const row = (folded: string): PersonRow => ({ id: folded, name: folded, folded, state: 'tracked' });
const people = ['mira solano', '林 陽子', 'otto'].map(row);
const texts = new Map([['otto', 'met mira\nlikes tea']]);
const hitsOf = (part: string) => {
  const hits: { place: number; inText: boolean }[] = [];
  for (const hay of buildHaystacks(people, texts)) {
    eachHit(hay, part, (index, at) =>
      hits.push({ place: hay.places[index] ?? -1, inText: at >= (hay.writtenAt[index] ?? 0) }),
    );
  }
  return hits;
};

describe('the words of many people in one text', () => {
  it('are kept apart from those in letters that need more room', () => {
    const hays = buildHaystacks(people, texts);
    expect(hays.map(({ text }) => text)).toEqual([
      'mira solano\n\notto\nmet mira\nlikes tea\n',
      '林 陽子\n\n',
    ]);
  });

  it('tell of each person once where a part first stands', () => {
    expect(hitsOf('mira')).toEqual([
      { place: 0, inText: false },
      { place: 2, inText: true },
    ]);
    expect(hitsOf('t')).toEqual([{ place: 2, inText: false }]);
    expect(hitsOf('陽')).toEqual([{ place: 1, inText: false }]);
  });

  it('never run from one person into the next', () => {
    expect(hitsOf('solanootto')).toEqual([]);
    expect(hitsOf('ottomet')).toEqual([]);
  });
});
