import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capText, fieldLimits } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';

describe('capText', () => {
  it('leaves what fits and says when it cut', () => {
    expect(capText('name', 'Ann')).toEqual({ text: 'Ann', capped: false });
    expect(capText('name', 'x'.repeat(301))).toEqual({ text: 'x'.repeat(300), capped: true });
  });

  it('is a beginning of the text, within the limit, and never splits a character', () => {
    const long = fc.string({ unit: 'grapheme', minLength: 150, maxLength: 400 });
    fc.assert(
      fc.property(long, (text) => {
        const capped = capText('name', text);
        expect(text.startsWith(capped.text)).toBe(true);
        expect(capped.text.length).toBeLessThanOrEqual(fieldLimits.name);
        expect(capped.capped).toBe(text.length > fieldLimits.name);
        expect(capped.text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('a field of one line', () => {
  it('turns nothing round, its own words least of all', () => {
    expect(capText('name', '\u202eadA\u202c Byron').text).toBe('adA Byron');
    expect(capText('company', '\u2067x\u2069').text).toBe('x');
    // What tells the direction of a letter beside it belongs to the name.
    expect(capText('name', 'שלום\u200f!').text).toBe('שלום\u200f!');
    expect(capText('note', 'a\u202eb').text).toBe('a\u202eb');
  });
});

describe('stampRecord', () => {
  it('begins a record', () => {
    expect(stampRecord({ id: 'a', now: 5 })).toEqual({ id: 'a', createdAt: 5, updatedAt: 5 });
  });
});
