import { describe, expect, it } from 'vitest';
import { capitalise } from '@/lib/strings/capitalise';

describe('capitalise', () => {
  it.each([
    ['every 2 weeks', 'Every 2 weeks'],
    ['étape', 'Étape'],
    ['𐐨', '𐐀'],
    ['16 Mar', '16 Mar'],
    ['', ''],
  ])('%j begins a line as %j', (words, wanted) => {
    expect(capitalise(words)).toBe(wanted);
  });
});
