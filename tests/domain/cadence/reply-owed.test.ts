import { describe, expect, it } from 'vitest';
import { complaintOwed, replyOwed } from '@/lib/domain/cadence/reply-owed';
import { did, theirs } from '../plan/build-facts';
import { eventsOf } from './build-events';

describe('replyOwed', () => {
  it('E5: is due the day after they engaged', () => {
    const owed = replyOwed(eventsOf(theirs('comment', '2026-02-28')), undefined);
    expect(owed).toMatchObject({ dueOn: '2026-03-01', count: 1, since: { kind: 'comment' } });
  });

  it('E5: counts all that wait, since the first of them', () => {
    const events = eventsOf(theirs('message', '2026-03-05'), theirs('comment', '2026-03-02'));
    expect(replyOwed(events, undefined)).toMatchObject({ dueOn: '2026-03-03', count: 2 });
  });

  it.each([
    did('message', '2026-03-05'),
    did('reaction', '2026-03-05'),
    did('call', '2026-03-09'),
    did('other', '2026-03-05'),
  ])('E5: is closed by a $kind on $day', (touch) => {
    expect(replyOwed(eventsOf(theirs('message', '2026-03-05'), touch), undefined)).toBeUndefined();
  });

  it.each([
    did('message', '2026-03-04'),
    did('complaint', '2026-03-06'),
    did('complaint', '2026-03-06', { direction: 'outbound' }),
    did('message', '2026-03-06', { deleted: true }),
  ])('E5: is not closed by a $kind ($direction) on $day', (other) => {
    const events = eventsOf(theirs('message', '2026-03-05'), other);
    expect(replyOwed(events, undefined)?.dueOn).toBe('2026-03-06');
  });

  it('E3: is never owed from before the start', () => {
    const events = eventsOf(theirs('message', '2026-03-05'));
    expect(replyOwed(events, '2026-03-05')?.dueOn).toBe('2026-03-06');
    expect(replyOwed(events, '2026-03-06')).toBeUndefined();
  });

  it('E5: is not owed for what is marked answered', () => {
    const events = eventsOf(did('message', '2026-03-05', { direction: 'inbound', answered: true }));
    expect(replyOwed(events, undefined)).toBeUndefined();
  });
});

describe('complaintOwed', () => {
  it.each(['inbound', 'outbound', 'mutual'] as const)(
    'P12: an answer is due the next day (%s)',
    (direction) => {
      const owed = complaintOwed(
        eventsOf(did('complaint', '2026-03-05', { direction })),
        undefined,
      );
      expect(owed?.dueOn).toBe('2026-03-06');
    },
  );

  it('P12: any touch on its day or later closes it, and so does marking it answered', () => {
    const complaint = did('complaint', '2026-03-05');
    expect(
      complaintOwed(eventsOf(complaint, did('call', '2026-03-05')), undefined),
    ).toBeUndefined();
    expect(complaintOwed(eventsOf(complaint, did('call', '2026-03-04')), undefined)).toBeDefined();
    expect(complaintOwed(eventsOf({ ...complaint, answered: true }), undefined)).toBeUndefined();
  });

  it('P12: another message of theirs is no complaint', () => {
    expect(complaintOwed(eventsOf(theirs('message', '2026-03-05')), undefined)).toBeUndefined();
  });
});
