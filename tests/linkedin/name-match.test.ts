import { describe, expect, it } from 'vitest';
import { nameFitsSlug, sameName } from '@/lib/linkedin/name-match';
import { people, strangers } from '../fixtures/linkedin/people';

describe('the same name', () => {
  it.each([
    ['Zoë Marsh', 'zoë  MARSH', true],
    ['Zoë Marsh, MBA 🌱', 'Zoë Marsh MBA', true],
    ['Ｚｏë Marsh', 'Zoë Marsh', true],
    ['Zoë Marsh', 'Zoe Marsh', false],
    ['Zoë', 'Zoë Marsh', false],
    ['', '', false],
    ['🌱', '🌱', false],
  ])('%s ~ %s: %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same);
  });
});

describe('a name behind a vanity name', () => {
  it.each([
    ['Zoë Marsh', 'zoe-marsh-4b1', true],
    ['Dr. Zoë K. Marsh, MBA', 'zoemarsh', true],
    ['Łukasz Brzoza', 'lukasz-brzoza', true],
    ['Jürgen Groß', 'jurgen-gross-7', true],
    ['杉森 ことね', 'ことね-杉森-9c8', true],
    ['张伟', '张伟-1a2b3c', true],
    ['Teller', 'teller', true],
    ['Otto Marsh', 'zoe-marsh-4b1', false],
    ['Zoë', 'anna-lind', false],
    ['Zoë Marsh', 'the-orchard-lady', false],
    ['田中 由紀', 'yuki-tanaka', false],
    ['', 'zoe-marsh', false],
    ['🌱', 'zoe-marsh', false],
    ['A B', 'a-b', false],
  ])('%s ~ %s: %s', (name, slug, fits) => {
    expect(nameFitsSlug(name, slug)).toBe(fits);
  });

  it('tells the whole invented cast apart', () => {
    const cast = [...Object.values(people), ...strangers];
    const confused = cast.flatMap(({ name, slug }) =>
      cast.filter((other) => other.slug !== slug && nameFitsSlug(name, other.slug)),
    );
    expect(confused).toEqual([]);
  });
});
