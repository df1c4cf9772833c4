import { describe, expect, it } from 'vitest';
import type { Commitment } from '@/lib/domain/commitment/commitment';
import { orderCommitments, pressing } from '@/lib/domain/commitment/order-commitments';

const promise = (text: string, more: Partial<Commitment>): Commitment => ({
  id: text,
  createdAt: 0,
  updatedAt: 0,
  contactId: 'c',
  owner: 'me',
  text,
  ...more,
});
const all = [
  promise('no day', {}),
  promise('later', { dueOn: '2026-03-09' }),
  promise('today', { dueOn: '2026-03-02' }),
  promise('theirs today', { owner: 'them', dueOn: '2026-03-02' }),
  promise('theirs late', { owner: 'them', dueOn: '2026-03-01' }),
  promise('kept', { dueOn: '2026-02-01', doneOn: '2026-02-02' }),
  promise('kept later', { doneOn: '2026-02-20' }),
];
const texts = (list: readonly Commitment[]) => list.map(({ text }) => text);

describe('orderCommitments (P4)', () => {
  it('the open ones by their day, the kept ones the newest first', () => {
    const { open, done } = orderCommitments(all);
    expect(texts(open)).toEqual(['theirs late', 'today', 'theirs today', 'later', 'no day']);
    expect(texts(done)).toEqual(['kept later', 'kept']);
  });
});

describe('pressing (E8)', () => {
  it('mine from their day on, theirs from the day after: ask about it', () => {
    expect(texts(pressing(all, '2026-03-02'))).toEqual(['today', 'theirs late']);
    expect(pressing(all, '2026-02-28')).toEqual([]);
  });
});
