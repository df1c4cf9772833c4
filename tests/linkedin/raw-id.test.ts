import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMemberId, isDamagedId, isRawId } from '@/lib/linkedin/raw-id';
import { rawIdFor } from '../fixtures/linkedin/raw-id-for';

describe('the number inside an opaque id', () => {
  it('is read from the measured example', () => {
    expect(decodeMemberId('ACoAAAdbzRUBTXKXvOEGK1B1mr_kCS5TeJ3C5ww')).toEqual({
      memberId: '123456789',
      certainty: 'sure',
    });
  });
  it.each(['ACw', 'AEM', 'ADE'])('of the kind %s only suggests', (kind) => {
    expect(decodeMemberId(`${kind}AAAdbzRUBTXKXvOEGK1B1mr_kCS5TeJ3C5ww`)?.certainty).toBe(
      'suggest',
    );
  });
  it('survives the way there and back for every number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 - 1 }), (member) => {
        const rawId = rawIdFor(member);
        expect(rawId).toHaveLength(39);
        expect(isRawId(rawId)).toBe(true);
        expect(decodeMemberId(rawId)).toEqual({ memberId: String(member), certainty: 'sure' });
      }),
    );
  });
  it.each(['', 'jane-doe', 'ACoAA', `ACoAA${'A'.repeat(34)}`, `ACoAA${'!'.repeat(34)}`])(
    'is not found in %j',
    (text) => {
      expect(decodeMemberId(text)).toBeNull();
    },
  );
});

describe('an id that lost its case or its end', () => {
  it('is neither an id nor a slug', () => {
    const rawId = rawIdFor(77_582_777);
    for (const broken of [
      rawId.toLowerCase(),
      rawId.toUpperCase(),
      rawId.slice(0, -1),
      `${rawId}x`,
    ])
      expect([isRawId(broken), isDamagedId(broken)]).toEqual([false, true]);
    expect(isDamagedId(rawId)).toBe(false);
    expect(isDamagedId('acoa')).toBe(false);
  });
});
