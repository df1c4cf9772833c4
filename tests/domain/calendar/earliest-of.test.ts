import { describe, expect, it } from 'vitest';
import { earliestOf } from '@/lib/domain/calendar/earliest-of';

describe('earliestOf', () => {
  it('finds the earliest wherever it stands', () => {
    expect(earliestOf(['2026-03-02', '2026-03-01', '2026-03-03'])).toBe('2026-03-01');
    expect(earliestOf(['2026-03-01'])).toBe('2026-03-01');
  });

  it('passes over what is missing', () => {
    expect(earliestOf([undefined, '2026-03-02', undefined])).toBe('2026-03-02');
    expect(earliestOf([undefined])).toBeUndefined();
    expect(earliestOf([])).toBeUndefined();
  });

  it('takes anything that can be walked through, and leaves it as it is', () => {
    const days = Object.freeze(['2026-03-02', '2026-03-01']);
    expect(earliestOf(new Set(days))).toBe('2026-03-01');
    expect(days).toEqual(['2026-03-02', '2026-03-01']);
  });
});
