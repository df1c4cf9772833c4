import { describe, expect, it } from 'vitest';
import { type DueFacts, defaultRules } from '@/lib/domain/plan/due';
import { readFacts } from '@/lib/domain/plan/read-facts';
import { buildFacts, did, tracked } from './build-facts';
import { known } from './known';

describe('readFacts', () => {
  it('E8: sorts promises by whose they are, and leaves out what is done or has no day', () => {
    const { promisedOn, expectedOn } = known({
      commitments: [
        { owner: 'me', dueOn: '2026-03-10' },
        { owner: 'me', dueOn: '2026-03-11', doneOn: '2026-03-12' },
        { owner: 'me' },
        { owner: 'me', dueOn: 'soon' },
        { owner: 'them', dueOn: '2026-03-13' },
      ],
    });
    expect([promisedOn, expectedOn]).toEqual([['2026-03-10'], ['2026-03-13']]);
  });

  it('E1: keeps the days that exist', () => {
    const tracking = tracked({ startedOn: '2026-02-30', snoozedUntil: '2026-03-31' });
    const { startedOn, snoozedUntil } = known({ tracking }).tracking;
    expect([startedOn, snoozedUntil]).toEqual([undefined, '2026-03-31']);
  });

  it('E1: keeps duties of a known kind and a real day', () => {
    const duties = [
      { kind: 'thank', dueOn: '2026-03-10' },
      { kind: 'thank', dueOn: '' },
      { kind: 'applaud', dueOn: '2026-03-10' },
    ] as DueFacts['duties'];
    expect(known({ duties }).duties).toEqual([duties[0]]);
  });

  it('E1: a step without a day is none, one without words has none', () => {
    expect(known({ step: { dueOn: '', title: 'Share' } }).step).toBeUndefined();
    const untitled = { dueOn: '2026-03-10' } as DueFacts['step'];
    expect(known({ step: untitled }).step).toEqual({ dueOn: '2026-03-10', title: '' });
  });

  it('E4: knows the three tiers', () => {
    expect(known({ tier: 'B' }).tier).toBe('B');
    expect(known({ tier: 'D' as 'C' }).tier).toBeUndefined();
  });

  it('E1: makes something of nothing', () => {
    for (const nothing of [undefined, null, 7, 'facts', [], {}] as unknown as DueFacts[]) {
      const read = readFacts(nothing, defaultRules.kinds, '2026-03-20');
      expect(read).toMatchObject({ contactId: '', tracking: { state: 'untracked' }, events: [] });
    }
  });

  it('does not change what it reads', () => {
    const facts = buildFacts({ interactions: [did('call', '2026-03-05')] });
    const before = structuredClone(facts);
    readFacts(facts, defaultRules.kinds, '2026-03-20');
    expect(facts).toEqual(before);
  });
});
