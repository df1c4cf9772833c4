import { describe, expect, it } from 'vitest';
import { formatInterval } from '@/lib/strings/format-interval';

describe('formatInterval', () => {
  it.each([
    [{ every: 1, unit: 'day' }, 'every day'],
    [{ every: 3, unit: 'day' }, 'every 3 days'],
    [{ every: 2, unit: 'week' }, 'every 2 weeks'],
    [{ every: 1, unit: 'month' }, 'every month'],
    [{ every: 3, unit: 'month' }, 'every 3 months'],
  ] as const)('puts %o into words', (interval, words) => {
    expect(formatInterval(interval)).toBe(words);
  });

  it('speaks of weeks when days are whole weeks', () => {
    expect(formatInterval({ every: 14, unit: 'day' })).toBe('every 2 weeks');
    expect(formatInterval({ every: 7, unit: 'day' })).toBe('every week');
  });
});
