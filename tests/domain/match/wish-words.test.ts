import { describe, expect, it } from 'vitest';
import { wordReader } from '@/lib/domain/match/wish-words';

describe('the words of a wish', () => {
  it.each([
    ['a UX designer', ['ux', 'design']],
    ['Looking for someone who designs', ['design']],
    ['C++ and C# developers', ['c++', 'c#', 'develop']],
    ['tax, Tax, TAXES', ['tax']],
    ['', []],
    ['the of a', []],
    ['資金調達 の 相談', ['資金調達', 'の', '相談']],
  ])('%s', (text, words) => {
    expect(wordReader()(text)).toEqual(words);
  });

  it('the longest phrase is replaced first', () => {
    const read = wordReader([
      ['ux', 'user experience'],
      ['research', 'user experience research'],
    ]);
    expect(read('user experience research')).toEqual(['research']);
    expect(read('user experience')).toEqual(['ux']);
  });

  it('a group of one word changes nothing', () => {
    expect(wordReader([['ux']])('ux work')).toEqual(['ux', 'work']);
  });
});
