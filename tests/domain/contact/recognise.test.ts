import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesOf, recognise } from '@/lib/domain/contact/recognise';
import type { ProfileAddress } from '@/lib/domain/sighting/sighting';
import { buildContact } from '@/tests/builders/build-contact';

const page = (slug: string, memberId?: string, certainty: 'sure' | 'suggest' = 'sure') => ({
  address: { key: `li:in:${slug}`, slug, certainty } satisfies ProfileAddress,
  ...(memberId ? { memberId } : {}),
});
const mira = buildContact({ id: 'mira', aliases: ['li:member:1', 'li:in:mira'] });
const slugOnly = buildContact({ id: 'slug', aliases: ['li:in:ann'] });

describe('recognise', () => {
  it.each([
    ['nobody', page('bo'), [mira], { kind: 'unknown' }],
    ['the same page', page('mira', '1'), [mira], { kind: 'known', learned: [] }],
    ['a page without a number', page('mira'), [mira], { kind: 'known', learned: [] }],
    ['a new slug', page('mira-2', '1'), [mira], { kind: 'known', learned: ['li:in:mira-2'] }],
    [
      'an older slug again',
      page('mira', '1'),
      [{ ...mira, aliases: [...mira.aliases, 'li:in:m2'] }],
      { kind: 'known', learned: ['li:in:mira'] },
    ],
    ['another number', page('mira', '2'), [mira], { kind: 'ask', reason: 'other-member-id' }],
    ['a first number', page('ann', '5'), [slugOnly], { kind: 'known', learned: ['li:member:5'] }],
    [
      'a guessed number',
      page('ann', '5', 'suggest'),
      [slugOnly],
      { kind: 'ask', reason: 'suggested-id' },
    ],
    [
      'a guess at a known number',
      page('x', '1', 'suggest'),
      [mira],
      { kind: 'ask', reason: 'suggested-id' },
    ],
  ])('%s', (_, seen, candidates, expected) => {
    expect(recognise(seen, candidates)).toMatchObject(expected);
  });

  it('names the twin and leaves the slug with it', () => {
    const seen = page('ann', '1');
    const found = recognise(seen, [mira, slugOnly]);
    expect(found).toMatchObject({
      kind: 'known',
      contact: { id: 'mira' },
      learned: [],
      twin: { id: 'slug' },
    });
  });

  it('overlooks what is in the trash', () => {
    expect(recognise(page('mira', '1'), [{ ...mira, deletedAt: 1 }]).kind).toBe('unknown');
  });

  it('never merges two numbers: whoever is known by another number is asked about, never known', () => {
    const number = fc.constantFrom('1', '2', '3');
    const slug = fc.constantFrom('a', 'b');
    fc.assert(
      fc.property(slug, number, slug, number, (ownSlug, own, seenSlug, seenNumber) => {
        const contact = buildContact({ aliases: [`li:member:${own}`, `li:in:${ownSlug}`] });
        const found = recognise(page(seenSlug, seenNumber), [contact]);
        if (own !== seenNumber) expect(found.kind).not.toBe('known');
        if (own === seenNumber) expect(found.kind).toBe('known');
      }),
    );
  });
});

describe('aliasesOf', () => {
  it('prefers the number the page showed over the one in the address', () => {
    const address: ProfileAddress = { key: 'li:member:1', memberId: '1', certainty: 'sure' };
    expect(aliasesOf({ address, memberId: '2' })).toEqual({ member: 'li:member:2' });
    expect(aliasesOf({ address })).toEqual({ member: 'li:member:1' });
  });
});
