import { describe, expect, it } from 'vitest';
import { indexOf, lookUp, nameWords } from '@/lib/domain/quick-log/name-index';

const contacts = [
  { id: 'a', name: 'Dr. Sarah Lee' },
  { id: 'b', name: 'Sarah Kim' },
  { id: 'c', name: "Fiona O'Neil" },
  { id: 'd', name: 'Christopher Young' },
];
const find = (typed: string, isPlace = true) =>
  lookUp(indexOf(contacts), nameWords(typed), isPlace);

describe('the words of a name', () => {
  it('lose accents, apostrophes and titles', () => {
    expect(nameWords('Dr. Zoë O’Neil-Hart')).toEqual(['zoe', 'oneil', 'hart']);
    expect(nameWords('Dr')).toEqual(['dr']);
  });
});

describe('looking a name up', () => {
  it.each([
    ['sarah', ['a', 'b'], 'words'],
    ['lee', ['a'], 'words'],
    ['Sarah Lee', ['a'], 'full'],
    ['sarah l', ['a'], 'words'],
    ['s kim', ['b'], 'words'],
    ['ONEIL', ['c'], 'words'],
    ['chris', ['d'], 'start'],
    ['cy', ['d'], 'initials'],
    ['fionaoneil', ['c'], 'full'],
  ])('%s', (typed, ids, how) => {
    expect(find(typed)).toEqual({ ids, how });
  });

  it('takes beginnings and initials only where a name stands', () => {
    expect(find('chris', false)).toBeNull();
    expect(find('cy', false)).toBeNull();
    expect(find('nobody')).toBeNull();
    expect(find('sarah brown')).toBeNull();
  });

  it('reads an address book once', () => {
    expect(indexOf(contacts)).toBe(indexOf(contacts));
  });
});
