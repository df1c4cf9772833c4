import { describe, expect, it } from 'vitest';
import { compareText } from '@/lib/domain/plan/compare-text';

describe('compareText', () => {
  it('orders by units, not by the language of the machine', () => {
    expect(['b', 'ä', 'a', 'B', ''].toSorted(compareText)).toEqual(['', 'B', 'a', 'b', 'ä']);
  });

  it('is the same both ways round', () => {
    expect(compareText('a', 'b')).toBe(-1);
    expect(compareText('b', 'a')).toBe(1);
    expect(compareText('a', 'a')).toBe(0);
  });
});
