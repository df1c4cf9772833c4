import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hueCount } from '@/components/ui/initials';

const css = readFileSync('components/ui/theme.css', 'utf8');
const darkAt = css.indexOf('@variant dark');

function colours(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}

const light = colours(css.slice(0, darkAt));
const dark = colours(css.slice(darkAt));
const themes = [
  ['light', light],
  ['dark', new Map([...light, ...dark])],
] as const;

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'raised', 'sunken'];
const inks = ['ink', 'soft', 'faint', 'accent-ink', 'notice-ink', 'danger-ink'];
const textPairs = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground])),
  ['ink', 'pressed'],
  ['soft', 'pressed'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent-ink', 'accent-tint'],
  ['ink', 'accent-tint'],
  ['notice-ink', 'notice-tint'],
  ['danger-ink', 'danger-tint'],
  ...Array.from({ length: hueCount }, (_, hue) => [`hue-${hue}-ink`, `hue-${hue}`]),
];
/** What must be seen, though it is no text: borders of fields, the ring, a switch. */
const shapePairs = [
  ...grounds.flatMap((ground) => ['edge', 'accent'].map((shape) => [shape, ground])),
  ['on-accent', 'accent'],
];

describe.each(themes)('colours, %s', (name, theme) => {
  const of = (token = '') => {
    const value = theme.get(token);
    if (value === undefined) throw new Error(`No colour ${token} in ${name}`);
    return value;
  };

  it.each(textPairs)('%s on %s reads at 4.5:1', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('%s on %s is seen at 3:1', (shape, ground) => {
    expect(contrast(of(shape), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('the two themes', () => {
  it('know the measure (black on white is 21:1)', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('give every colour a dark side', () => {
    expect(light.size).toBeGreaterThan(30);
    expect([...light.keys()].filter((token) => !dark.has(token))).toEqual([]);
  });
});
