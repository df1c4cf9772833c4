import { describe, expect, it } from 'vitest';
import { firstFreeDay } from '@/lib/domain/plan/first-free-day';

describe('the first day with room (E3)', () => {
  it.each([
    [{}, 5, '2026-03-05'],
    [{ '2026-03-05': 4 }, 5, '2026-03-05'],
    [{ '2026-03-05': 5, '2026-03-06': 9 }, 5, '2026-03-07'],
    [{ '2026-03-05': 1 }, 0, '2026-03-06'],
    [{ '2026-03-04': 9 }, 1, '2026-03-05'],
  ])('%j with %d a day', (taken, cap, day) => {
    expect(firstFreeDay(taken, cap, '2026-03-05')).toBe(day);
  });
});
