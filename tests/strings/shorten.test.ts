import { describe, expect, it } from 'vitest';
import { shorten } from '@/lib/strings/shorten';

describe('shorten', () => {
  it('leaves alone what fits', () => {
    expect(shorten('Lunch in Porto')).toBe('Lunch in Porto');
    expect(shorten('a'.repeat(80))).toHaveLength(80);
  });

  it('cuts with an ellipsis, never through a character', () => {
    expect(shorten('a very long title', 6)).toBe('a very…');
    expect(shorten('🌱'.repeat(90))).toBe(`${'🌱'.repeat(80)}…`);
  });

  it('is quick with a hundred thousand characters', () => {
    expect(shorten('x'.repeat(100_000))).toBe(`${'x'.repeat(80)}…`);
  });
});
