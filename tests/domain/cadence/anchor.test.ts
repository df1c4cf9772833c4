import { describe, expect, it } from 'vitest';
import type { Interval } from '@/lib/domain/calendar/interval';
import { anchorOf } from '@/lib/domain/cadence/anchor';
import { did } from '../plan/build-facts';
import { eventsOf } from './build-events';

const twoWeeks: Interval = { every: 2, unit: 'week' };
const start = { startedOn: '2026-03-01' };

describe('anchorOf', () => {
  it('E2: is the newest day that counts for the clock, and says what happened', () => {
    const events = eventsOf(did('call', '2026-03-05'), did('comment', '2026-03-09'));
    expect(anchorOf('light', events, start, twoWeeks)).toEqual({
      on: '2026-03-09',
      from: 'interaction',
      kind: 'comment',
    });
    expect(anchorOf('deep', events, start, twoWeeks)).toEqual({
      on: '2026-03-05',
      from: 'interaction',
      kind: 'call',
    });
  });

  it('E2: else the day tracking began', () => {
    expect(anchorOf('light', [], start, twoWeeks)).toEqual({ on: '2026-03-01', from: 'start' });
    expect(anchorOf('light', [], {}, twoWeeks)).toBeUndefined();
  });

  it('E11: a newer reset takes its place, an older or equal one does not', () => {
    const events = eventsOf(did('comment', '2026-03-09'));
    const reset = (clockResetOn: string) =>
      anchorOf('light', events, { ...start, clockResetOn }, twoWeeks);
    expect(reset('2026-03-10')).toEqual({ on: '2026-03-10', from: 'reset' });
    expect(reset('2026-03-09')?.from).toBe('interaction');
    expect(reset('2026-03-05')?.from).toBe('interaction');
    expect(anchorOf('light', [], { clockResetOn: '2026-03-10' }, twoWeeks)?.from).toBe('reset');
  });

  it('E2: history on record at the start counts while it is not overdue then', () => {
    const onDay = (day: string, recordedOn = day) =>
      anchorOf('light', eventsOf(did('comment', day, { recordedOn })), start, twoWeeks);
    expect(onDay('2026-02-20')?.on).toBe('2026-02-20');
    expect(onDay('2026-02-15')?.on).toBe('2026-02-15');
    expect(onDay('2026-02-14')).toEqual({ on: '2026-03-01', from: 'start' });
    expect(onDay('2026-02-20', '2026-03-01')?.on).toBe('2026-02-20');
    expect(onDay('2026-02-20', '2026-03-02')).toEqual({ on: '2026-03-01', from: 'start' });
  });

  it('E2: where history counts, a later entry may bring it forward, never back', () => {
    const known = did('comment', '2026-02-20');
    const forward = did('comment', '2026-02-25', { recordedOn: '2026-03-09' });
    const back = did('comment', '2026-02-10', { recordedOn: '2026-03-09' });
    expect(anchorOf('light', eventsOf(known, forward), start, twoWeeks)?.on).toBe('2026-02-25');
    expect(anchorOf('light', eventsOf(known, back), start, twoWeeks)?.on).toBe('2026-02-20');
  });
});
