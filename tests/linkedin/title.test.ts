import { describe, expect, it } from 'vitest';
import { isPersonName, personInTitle, titleAgrees } from '@/lib/linkedin/title';

describe('the person a title names', () => {
  it.each([
    ['Zoë Marsh | LinkedIn', 'Zoë Marsh'],
    ['(22) Zoë Marsh | LinkedIn', 'Zoë Marsh'],
    ['(99+) Zoë Marsh | LinkedIn', 'Zoë Marsh'],
    ['Experience | Zoë Marsh | LinkedIn', 'Zoë Marsh'],
    ['(1) Skills | Zoë Marsh | LinkedIn', 'Zoë Marsh'],
    ['🌱 Mika Rautala | LinkedIn', '🌱 Mika Rautala'],
    ['Jean-Luc Oray | LinkedIn', 'Jean-Luc Oray'],
    ['Feed | LinkedIn', null],
    ['(9) Kanał informacji | LinkedIn', null],
    ['Connections | LinkedIn', null],
    ['Profile Not Found | LinkedIn', null],
    ['LinkedIn Member | LinkedIn', null],
    ['LinkedIn', null],
    ['', null],
    ['Zoë Marsh', null],
    ['Zoë Marsh | Elsewhere', null],
    ['Zoë Marsh - Head of Orchards | LinkedIn', null],
    ['a | b | c | LinkedIn', null],
    ['!!! | LinkedIn', null],
    [' | LinkedIn', null],
  ])('%s → %s', (title, name) => {
    expect(personInTitle(title)).toBe(name);
  });
});

describe('a title agrees with a name', () => {
  it.each([
    ['(3) Zoë Marsh | LinkedIn', 'Zoë Marsh', true],
    ['ZOË MARSH | LinkedIn', '🌱 Zoë Marsh', true],
    ['Skills | Zoë Marsh | LinkedIn', 'Zoë Marsh', true],
    ['Zoë Marsh - Head of Orchards | LinkedIn', 'Zoë Marsh', true],
    ['Zoë | Marsh | LinkedIn', 'Zoë | Marsh', true],
    ['Zoë Marsh-Hale | LinkedIn', 'Zoë Marsh', false],
    ['Otto Brandis | LinkedIn', 'Zoë Marsh', false],
    ['Feed | LinkedIn', 'Zoë Marsh', false],
    ['Zoë Marsh', 'Zoë Marsh', false],
  ])('%s ~ %s: %s', (title, name, agrees) => {
    expect(titleAgrees(title, name)).toBe(agrees);
  });
});

describe('a name', () => {
  it.each(['Zoë', '杉森 ことね', '7', '🌱'])('is %s', (text) => {
    expect(isPersonName(text)).toBe(true);
  });
  it.each([
    '',
    '---',
    'LinkedIn Member',
    'Użytkownik LinkedIn',
    'LinkedInメンバー',
    'عضو LinkedIn',
  ])('is not %s', (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});
