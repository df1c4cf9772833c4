import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar/add-days';
import { campaignLimit } from '@/lib/domain/campaign/campaign';
import { askedOn, campaignStep } from '@/lib/domain/campaign/campaign-step';
import { dailyShare, respread, spread } from '@/lib/domain/campaign/spread';
import { campaignSummary } from '@/lib/domain/campaign/summary';
import { workingDays } from '@/lib/domain/campaign/working-days';

const weekdays = [1, 2, 3, 4, 5];
const march = { startsOn: '2026-03-02', endsOn: '2026-03-31', weekdays, daysOff: ['2026-03-19'] };
const people = (count: number) => Array.from({ length: count }, (_, n) => `p${String(n)}`);

describe('the working days of a window (P23)', () => {
  it('leave out weekends and holidays', () => {
    const days = workingDays(march.startsOn, march.endsOn, march);
    expect(days).toHaveLength(21);
    expect(days).not.toContain('2026-03-07');
    expect(days).not.toContain('2026-03-19');
    expect(workingDays('2026-03-07', '2026-03-08', march)).toEqual([]);
    expect(workingDays('2026-03-07', '2026-03-08', { weekdays: [7], daysOff: [] })).toEqual([
      '2026-03-08',
    ]);
    expect(workingDays('2026-03-02', '2026-03-31', { weekdays: [], daysOff: [] }, 5)).toEqual([]);
  });

  it('go on after the window when so many are needed', () => {
    expect(workingDays('2026-03-30', '2026-03-31', march, 3)).toEqual([
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
    ]);
  });
});

describe('spreading people over them (P23)', () => {
  it('takes no more than there is room for', () => {
    expect(spread(people(2100), march, { cap: 5 })).toHaveLength(campaignLimit);
  });

  it('60 people over 21 working days: never more than three on a day, in their order', () => {
    const members = spread(people(60), march, { cap: 5 });
    expect(members.map(({ contactId }) => contactId)).toEqual(people(60));
    expect(dailyShare(members)).toBe(3);
    expect(new Set(members.map(({ dueOn }) => dueOn)).size).toBe(21);
  });

  it('everybody has a working day from the first on, evenly, and never more than the cap', () => {
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        fc.nat(200),
        days,
        fc.integer({ min: 1, max: 8 }),
        days,
        (count, length, cap, late) => {
          const window = { ...march, endsOn: addDays(march.startsOn, length) };
          const from = addDays(march.startsOn, late);
          const members = spread(people(count), window, { cap, from });
          expect(members).toHaveLength(count);
          expect(dailyShare(members)).toBeLessThanOrEqual(cap);
          const used = members.map(({ dueOn }) => dueOn);
          expect(used).toEqual(used.toSorted());
          for (const day of used) {
            expect(day >= from).toBe(true);
            expect(workingDays(day, day, window)).toEqual([day]);
          }
        },
      ),
    );
  });

  it('after a pause those who are left share the days that are left; the others keep theirs', () => {
    const members = spread(people(10), march, { cap: 5 });
    const passed = members.map((member, n) =>
      n === 1 ? { ...member, skippedOn: '2026-03-04' } : member,
    );
    const again = respread({ ...march, members: passed }, (id) => id === 'p0', {
      cap: 5,
      from: '2026-03-16',
    });
    expect(again.slice(0, 2)).toEqual(passed.slice(0, 2));
    for (const { dueOn } of again.slice(2)) expect(dueOn >= '2026-03-16').toBe(true);
    expect(again.at(-1)?.dueOn).not.toBe('2026-03-19');
  });

  it('when the window is over, it goes on after it', () => {
    const members = spread(people(10), march, { cap: 5 });
    const again = respread({ ...march, members }, () => false, { cap: 5, from: '2026-04-06' });
    expect(again.map(({ dueOn }) => dueOn).slice(0, 6)).toEqual([
      ...Array.from({ length: 5 }, () => '2026-04-06'),
      '2026-04-07',
    ]);
  });
});

describe('what a campaign makes somebody due for (P23)', () => {
  const campaign = {
    ...march,
    name: 'Referral month',
    members: spread(['mira'], march, { cap: 5 }),
  };
  const call = { kind: 'call' as const, direction: 'mutual' as const, day: '2026-03-04' };

  it('their day, until there was a word with them', () => {
    expect(campaignStep(campaign, 'mira', [])).toEqual({
      dueOn: '2026-03-02',
      title: 'Referral month',
    });
    expect(campaignStep(campaign, 'mira', [call])).toBeUndefined();
    expect(campaignStep(campaign, 'mira', [{ ...call, day: '2026-03-01' }])).toBeDefined();
    expect(campaignStep(campaign, 'mira', [{ ...call, kind: 'comment' }])).toBeDefined();
    expect(campaignStep(campaign, 'bo', [])).toBeUndefined();
  });

  it('nothing while paused, once closed, or passed over', () => {
    expect(campaignStep({ ...campaign, pausedOn: '2026-03-02' }, 'mira', [])).toBeUndefined();
    expect(campaignStep({ ...campaign, closedOn: '2026-03-02' }, 'mira', [])).toBeUndefined();
    const members = campaign.members.map((member) => ({ ...member, skippedOn: '2026-03-02' }));
    expect(campaignStep({ ...campaign, members }, 'mira', [])).toBeUndefined();
  });

  it('who was asked when: the first word inside it, none after it was closed', () => {
    expect(askedOn(campaign, [{ ...call, day: '2026-03-09' }, call])).toBe('2026-03-04');
    expect(askedOn({ ...campaign, closedOn: '2026-03-03' }, [call])).toBeUndefined();
  });

  it('the summary adds up', () => {
    const members = spread(people(4), march, { cap: 5 }).map((member, n) =>
      n === 1 ? { ...member, skippedOn: '2026-03-03' } : member,
    );
    const summary = campaignSummary({ members }, new Map([['p0', '2026-03-02']]), 2, '2026-03-18');
    expect(summary).toEqual({ people: 4, asked: 1, skipped: 1, left: 2, today: 1, received: 2 });
  });
});
