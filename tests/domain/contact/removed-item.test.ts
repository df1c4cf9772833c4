import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameItem, removedItemSchema, withItem } from '@/lib/domain/contact/removed-item';

describe('something taken out of a list', () => {
  it('comes back to its place, once', () => {
    expect(withItem(['a', 'c'], 'b', 1)).toEqual(['a', 'b', 'c']);
    expect(withItem(['a'], 'b', 9)).toEqual(['a', 'b']);
    expect(withItem(['a', 'b'], 'b', 0)).toEqual(['a', 'b']);
  });

  it('taken out and put back, a list is what it was', () => {
    const lists = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lists, fc.nat(), (items, nth) => {
        const at = nth % items.length;
        expect(withItem(items.toSpliced(at, 1), items[at] ?? '', at)).toEqual(items);
      }),
    );
  });

  it('is the same in whatever order its fields stand', () => {
    const one = { kind: 'birthday', month: 4, day: 20 };
    expect(isSameItem(one, { day: 20, month: 4, kind: 'birthday' })).toBe(true);
    expect(isSameItem(one, { ...one, year: 1980 })).toBe(false);
    expect(isSameItem('a', 'b')).toBe(false);
  });

  it('is stored with the list it fits in and no other', () => {
    const fits = (list: string, value: unknown) =>
      removedItemSchema.safeParse({ list, place: 0, value }).success;
    expect(fits('needs', 'a designer')).toBe(true);
    expect(fits('knows', { name: 'Odo' })).toBe(true);
    expect(fits('channels', { network: 'email', handle: 'mira@halden.example' })).toBe(true);
    expect(fits('annualDates', { kind: 'birthday', month: 4, day: 20 })).toBe(true);
    expect(fits('needs', { name: 'Odo' })).toBe(false);
    expect(fits('tags', 'a')).toBe(false);
  });
});
