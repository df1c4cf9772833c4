import { expect, test } from 'vitest';
import { recordedBeforeSnooze } from '@/lib/domain/plan/before-snooze';
import { did, tracked } from './build-facts';

const entry = (recordedOn: string, createdAt: number) => ({
  ...did('call', '2026-03-15', { recordedOn }),
  createdAt,
});
const snoozed = tracked({ snoozedOn: '2026-03-15', snoozedUntil: '2026-04-15' });

test.each([
  ['written down before it on its day', '2026-03-15', 99, '2026-03-14'],
  ['written down after it on its day', '2026-03-15', 101, '2026-03-15'],
  ['written down at the same time', '2026-03-15', 100, '2026-03-15'],
  ['of a day before', '2026-03-12', 99, '2026-03-12'],
  ['of a day after, whatever a clock said', '2026-03-16', 99, '2026-03-16'],
])('E6: an entry %s', (_, recordedOn, createdAt, stands) => {
  const [read] = recordedBeforeSnooze([entry(recordedOn, createdAt)], {
    ...snoozed,
    snoozedAt: 100,
  });
  expect(read?.recordedOn).toBe(stands);
});

test('E6: without the time of the snooze the day decides alone', () => {
  const entries = [entry('2026-03-15', 1)];
  expect(recordedBeforeSnooze(entries, snoozed)).toEqual(entries);
});
