import { expect, it } from 'vitest';
import { orderRemarks } from '@/lib/domain/remark/order-remarks';
import type { Remark } from '@/lib/domain/remark/remark';

const remark = (id: string, day: string, usedOn?: string): Remark => ({
  id,
  createdAt: 1,
  updatedAt: 1,
  contactId: 'c',
  text: id,
  day,
  said: { in: 'post' },
  ...(usedOn ? { usedOn } : {}),
});

it('offers the unused first, the newest of them first (P1)', () => {
  const remarks = [
    remark('old', '2026-01-01'),
    remark('used', '2026-03-01', '2026-03-02'),
    remark('new', '2026-02-01'),
  ];
  expect(orderRemarks(remarks).map(({ id }) => id)).toEqual(['new', 'old', 'used']);
  expect(remarks[0]?.id).toBe('old');
});
