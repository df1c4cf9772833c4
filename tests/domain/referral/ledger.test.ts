import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, balanceWith } from '@/lib/domain/referral/balance';
import { inLedger, ledgerEntry, ledgerFilters } from '@/lib/domain/referral/ledger';
import { quietTracking } from '@/lib/domain/referral/quiet-tracking';
import type { Referral } from '@/lib/domain/referral/referral';
import { sameReferral } from '@/lib/domain/referral/same-referral';
import { buildReferral } from '@/tests/builders/build-referral';

const person = fc.constantFrom('ana', 'bo', 'cy', 'dee', 'eli');
const anyReferral = fc
  .record({
    direction: fc.constantFrom('given' as const, 'received' as const),
    other: person,
    person,
    value: fc.option(fc.nat(1000), { nil: undefined }),
    deletedAt: fc.option(fc.constant(1), { nil: undefined }),
  })
  .map(({ direction, other, person: personId, value, deletedAt }) =>
    buildReferral({
      direction,
      ...(direction === 'received' ? { giverId: other } : { receiverId: other }),
      personId,
      value,
      deletedAt,
    }),
  );

describe('the balance (P21)', () => {
  it('is the sum of the entries, deleted ones aside, over random histories', () => {
    fc.assert(
      fc.property(fc.array(anyReferral, { maxLength: 60 }), (referrals) => {
        const live = referrals.filter(({ deletedAt }) => deletedAt === undefined);
        const of = (direction: Referral['direction']) =>
          live.filter((referral) => referral.direction === direction);
        const worth = (rows: Referral[]) => rows.reduce((sum, { value = 0 }) => sum + value, 0);
        expect(balanceOf(referrals)).toEqual({
          given: of('given').length,
          received: of('received').length,
          givenValue: worth(of('given')),
          receivedValue: worth(of('received')),
        });
        const people = ['ana', 'bo', 'cy', 'dee', 'eli'];
        const received = people.map((id) => balanceWith(referrals, id).received);
        expect(received.reduce((sum, count) => sum + count, 0)).toBe(of('received').length);
        for (const id of people) {
          const theirs = of('given').filter((r) => r.receiverId === id || r.personId === id);
          expect(balanceWith(referrals, id).given).toBe(theirs.length);
        }
      }),
    );
  });
});

describe('the ledger', () => {
  const today = '2026-03-16';
  const filtersOf = (referral: Referral) =>
    ledgerFilters.filter((filter) => inLedger(ledgerEntry(referral), { filter, today }));

  it('knows who waits for thanks and who waits for news', () => {
    expect(filtersOf(buildReferral())).toEqual(['open', 'thanks', 'news', 'all']);
    expect(filtersOf(buildReferral({ thankedOn: '2026-03-03', day: '2026-03-03' }))).toEqual([
      'open',
      'all',
    ]);
    expect(filtersOf(buildReferral({ closedOn: '2026-03-10' }))).toEqual(['closed', 'all']);
  });

  it('filters by the way it went, and by what led to something', () => {
    const won = buildReferral({
      direction: 'given',
      stages: [
        { stage: 'introduced', day: '2026-03-02' },
        { stage: 'won', day: '2026-03-05' },
      ],
    });
    expect(filtersOf(won)).toContain('won');
    const entry = ledgerEntry(won);
    expect(inLedger(entry, { filter: 'all', direction: 'received', today })).toBe(false);
    expect(entry.canClose).toBe(true);
  });
});

describe('a double entry', () => {
  it('is the same way between the same people within 60 days', () => {
    const stored = [buildReferral()];
    expect(sameReferral(buildReferral({ day: '2026-04-30' }), stored)).toBe(stored[0]);
    expect(sameReferral(buildReferral({ day: '2026-05-03' }), stored)).toBeUndefined();
    expect(sameReferral(buildReferral({ personId: 'cy' }), stored)).toBeUndefined();
    expect(
      sameReferral(buildReferral({ giverId: 'bo', personId: 'mira' }), stored),
    ).toBeUndefined();
    expect(sameReferral(buildReferral(), [buildReferral({ deletedAt: 1 })])).toBeUndefined();
  });

  it('in one you made yourself the sides do not matter', () => {
    const stored = [buildReferral({ direction: 'given', receiverId: 'ana', personId: 'bo' })];
    const turned = buildReferral({ direction: 'given', receiverId: 'bo', personId: 'ana' });
    expect(sameReferral(turned, stored)).toBe(stored[0]);
  });
});

describe('an eye kept on somebody', () => {
  it('turns both rhythms off, and leaves who is tracked or archived as they are', () => {
    expect(quietTracking({ state: 'untracked' }, '2026-03-02')).toEqual({
      state: 'tracked',
      startedOn: '2026-03-02',
      alreadyTalking: true,
      light: null,
      deep: null,
    });
    const archived = { state: 'archived' as const };
    expect(quietTracking(archived, '2026-03-02')).toBe(archived);
  });
});
