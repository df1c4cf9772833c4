import { describe, expect, it } from 'vitest';
import { rampOf } from '@/lib/domain/cadence/ramp';
import { did, theirs } from '../plan/build-facts';
import { eventsOf } from './build-events';

const rules = { rampDueDays: 3, rampLateDays: 7 };
const start = { startedOn: '2026-03-01' };

describe('rampOf', () => {
  it('E3, P7: asks for a first engagement within the week', () => {
    expect(rampOf([], start, rules)).toEqual({
      dueOn: '2026-03-04',
      lateOn: '2026-03-08',
      anchorOn: '2026-03-01',
    });
  });

  it('E3: has no place without a start', () => {
    expect(rampOf([], {}, rules)).toBeUndefined();
    expect(rampOf([], { clockResetOn: '2026-03-01' }, rules)).toBeUndefined();
  });

  it.each([did('comment', '2026-03-01'), did('call', '2026-03-20'), did('message', '2026-03-02')])(
    'E3: ends with a $kind on $day',
    (interaction) => {
      expect(rampOf(eventsOf(interaction), start, rules)).toBeUndefined();
    },
  );

  it.each([
    did('comment', '2026-02-28'),
    did('reaction', '2026-03-02'),
    did('complaint', '2026-03-02'),
    theirs('message', '2026-03-02'),
  ])('E3: goes on after a $kind ($direction) on $day', (interaction) => {
    expect(rampOf(eventsOf(interaction), start, rules)?.dueOn).toBe('2026-03-04');
  });

  it('E3, E11: moves along with a later reset, not with an earlier one', () => {
    const reset = (clockResetOn: string) => rampOf([], { ...start, clockResetOn }, rules);
    expect(reset('2026-03-10')).toEqual({
      dueOn: '2026-03-13',
      lateOn: '2026-03-17',
      anchorOn: '2026-03-10',
    });
    expect(reset('2026-02-10')?.dueOn).toBe('2026-03-04');
  });
});
