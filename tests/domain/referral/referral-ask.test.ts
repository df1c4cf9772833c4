import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar/add-days';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import { askEveryDays, asksForReferral } from '@/lib/domain/referral/referral-ask';

const today = '2026-03-20';
const usual = { today, isOn: true, neverAsk: false };
const call = { kind: 'call' as const, day: today };

describe('asking for a referral (P17)', () => {
  it('at the end of a conversation, not after a comment or a message', () => {
    expect(asksForReferral(call, [], usual)).toBe(true);
    expect(asksForReferral({ ...call, kind: 'meeting' }, [], usual)).toBe(true);
    expect(asksForReferral({ ...call, kind: 'comment' }, [], usual)).toBe(false);
    expect(asksForReferral({ ...call, kind: 'message' }, [], usual)).toBe(false);
  });

  it('not when switched off, not for whom you never ask, not about old conversations', () => {
    expect(asksForReferral(call, [], { ...usual, isOn: false })).toBe(false);
    expect(asksForReferral(call, [], { ...usual, neverAsk: true })).toBe(false);
    expect(asksForReferral({ ...call, day: '2026-03-19' }, [], usual)).toBe(true);
    expect(asksForReferral({ ...call, day: '2026-03-18' }, [], usual)).toBe(false);
    expect(asksForReferral({ ...call, day: '2026-03-21' }, [], usual)).toBe(false);
  });

  it('a question that was taken back does not count', () => {
    expect(asksForReferral(call, [{ day: today, deletedAt: 1 }], usual)).toBe(true);
  });

  it('never twice in 30 days, whatever is logged', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 80 }), (gaps) => {
        let day = '2026-01-01';
        const asks: { day: string }[] = [];
        for (const gap of gaps) {
          day = addDays(day, gap);
          if (asksForReferral({ kind: 'call', day }, asks, { ...usual, today: day })) {
            asks.push({ day });
          }
        }
        const between = asks.slice(1).map(({ day: on }, n) => daysBetween(asks[n]?.day ?? on, on));
        expect(between.filter((days) => days < askEveryDays)).toEqual([]);
        expect(asks.length > 0).toBe(gaps.length > 0);
      }),
    );
  });
});
