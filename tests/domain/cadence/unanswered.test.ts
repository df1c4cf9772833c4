import { describe, expect, it } from 'vitest';
import { unansweredTouches } from '@/lib/domain/cadence/unanswered';
import type { InteractionFacts } from '@/lib/domain/plan/due-facts';
import { did, theirs } from '../plan/build-facts';
import { eventsOf } from './build-events';

const today = '2026-03-31';
const three = [
  did('message', '2026-03-05'),
  did('email', '2026-03-12'),
  did('message', '2026-03-20'),
];
const after = (...more: InteractionFacts[]) =>
  unansweredTouches(eventsOf(...three, ...more), today);

describe('unansweredTouches', () => {
  it('P8: three within thirty days lower the rank, until the first of them is thirty days old', () => {
    expect(after()).toEqual({ count: 3, lowersRank: true, until: '2026-04-04' });
    expect(unansweredTouches(eventsOf(...three), '2026-04-03').lowersRank).toBe(true);
    expect(unansweredTouches(eventsOf(...three), '2026-04-04')).toEqual({
      count: 2,
      lowersRank: false,
    });
  });

  it('P8: with four, it lasts until only two are left', () => {
    expect(after(did('text', '2026-03-25'))).toEqual({
      count: 4,
      lowersRank: true,
      until: '2026-04-11',
    });
  });

  it('P8: two do not', () => {
    expect(unansweredTouches(eventsOf(...three.slice(1)), today).lowersRank).toBe(false);
  });

  it.each([
    theirs('reaction', '2026-03-20'),
    theirs('message', '2026-03-25'),
    did('call', '2026-03-21'),
  ])('P8: a $kind ($direction) on $day is an answer to all before', (answer) => {
    expect(after(answer)).toEqual({ count: 0, lowersRank: false });
  });

  it('P8: an answer in between leaves what came after it', () => {
    expect(after(theirs('message', '2026-03-12')).count).toBe(1);
  });

  it('P8: marked answered is answered', () => {
    const events = eventsOf(...three.slice(1), did('card', '2026-03-22', { answered: true }));
    expect(unansweredTouches(events, today).count).toBe(2);
  });

  it('P8: comments and reposts ask for no answer; a call marked unanswered did', () => {
    const events = (answered?: boolean) =>
      eventsOf(
        ...three.slice(1),
        did('comment', '2026-03-15'),
        did('call', '2026-03-22', { direction: 'outbound', answered }),
      );
    expect(unansweredTouches(events(), today).count).toBe(2);
    expect(unansweredTouches(events(false), today).lowersRank).toBe(true);
  });
});
