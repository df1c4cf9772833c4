import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caps, cleanText, degreeIn } from '@/lib/linkedin/text';

describe('text as it is read', { timeout: 30_000 }, () => {
  it.each([
    ['  Zoë \n\t Marsh ', 'Zoë Marsh'],
    ['Zoe\u0308', 'Zoë'],
    ['\u200FZoë\u200B \u202AMarsh\u202C\uFEFF', 'Zoë Marsh'],
    ['Zo\u00ADë\u2060 \u2066M\u2069arsh', 'Zoë Marsh'],
    ['a\u0000b\u0007c\u009Fd', 'abcd'],
    ['\uD83D half \uDC00', 'half'],
    ['👩‍🌾 Mika 🏳️‍🌈 🌱', '👩‍🌾 Mika 🏳️‍🌈 🌱'],
    ['می\u200Cروم', 'میروم'],
    ['\u3164\u200B \u{E0041}', ''],
    ['a\u2028b\u00A0c', 'a b c'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
  ])('%j → %j', (raw, clean) => {
    expect(cleanText(raw, caps.text)).toBe(clean);
  });

  it('is nothing where there is nothing', () => {
    expect([cleanText(null, 9), cleanText(undefined, 9), cleanText(' ', 9)]).toEqual(['', '', '']);
  });

  it('is capped, shows that it was cut, and cuts no character in two', () => {
    expect(cleanText('x'.repeat(400), caps.name)).toBe(`${'x'.repeat(299)}…`);
    expect(cleanText('x'.repeat(300), caps.name)).toBe('x'.repeat(300));
    expect(cleanText('🌱'.repeat(200), caps.name)).toBe(`${'🌱'.repeat(149)}…`);
    expect(cleanText('y'.repeat(100_000), caps.text)).toHaveLength(1000);
  });

  it('stays as it is when cleaned again, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const clean = cleanText(raw, 30);
        expect(cleanText(clean, 30)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202E\u200B]/u);
        expect(clean.length).toBeLessThanOrEqual(30);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the degree a text begins with', () => {
  it.each([
    ['1st', 1],
    ['2.', 2],
    ['3rd+', 3],
    ['1er', 1],
    ['2.º', 2],
    ['2次', 2],
    ['٣', 3],
    ['۱', 1],
    ['२', 2],
    ['4th', null],
    ['0', null],
    ['12 connections', null],
    ['2024', null],
    ['second', null],
    ['', null],
  ] as const)('%s → %s', (text, degree) => {
    expect(degreeIn(text)).toBe(degree);
  });
});
