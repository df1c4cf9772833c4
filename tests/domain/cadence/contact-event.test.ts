import { describe, expect, it } from 'vitest';
import { isTouch, newestEvent, qualifies } from '@/lib/domain/cadence/contact-event';
import { did, theirs } from '../plan/build-facts';
import { eventsOf } from './build-events';

const pass = (test: typeof isTouch, ...of: Parameters<typeof did>) =>
  eventsOf(did(...of)).map(test);

describe('isTouch', () => {
  it('E5: is whatever you did, alone or together', () => {
    expect(pass(isTouch, 'reaction', '2026-03-01')).toEqual([true]);
    expect(pass(isTouch, 'call', '2026-03-01')).toEqual([true]);
    expect(eventsOf(theirs('message', '2026-03-01')).map(isTouch)).toEqual([false]);
  });

  it('P12: is never a complaint', () => {
    expect(pass(isTouch, 'complaint', '2026-03-01', { direction: 'outbound' })).toEqual([false]);
  });
});

describe('qualifies', () => {
  it('E2: is what either clock counts', () => {
    expect(pass(qualifies, 'comment', '2026-03-01')).toEqual([true]);
    expect(pass(qualifies, 'call', '2026-03-01')).toEqual([true]);
    expect(pass(qualifies, 'reaction', '2026-03-01')).toEqual([false]);
    expect(eventsOf(theirs('call', '2026-03-01')).map(qualifies)).toEqual([false]);
  });
});

describe('newestEvent', () => {
  const events = eventsOf(did('call', '2026-03-01'), did('comment', '2026-03-05'));

  it('is the last that passes', () => {
    expect(newestEvent(events, isTouch)?.day).toBe('2026-03-05');
    expect(newestEvent(events, (event) => event.deep)?.day).toBe('2026-03-01');
  });

  it('is nothing when none passes', () => {
    expect(newestEvent(events, () => false)).toBeUndefined();
    expect(newestEvent([], isTouch)).toBeUndefined();
  });
});
