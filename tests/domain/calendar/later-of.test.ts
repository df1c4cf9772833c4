import { describe, expect, it } from 'vitest';
import { laterOf } from '@/lib/domain/calendar/later-of';

describe('laterOf', () => {
  it('is the later one, whichever way round', () => {
    expect(laterOf('2026-03-01', '2026-03-02')).toBe('2026-03-02');
    expect(laterOf('2026-03-02', '2026-03-01')).toBe('2026-03-02');
    expect(laterOf('2026-03-01', '2026-03-01')).toBe('2026-03-01');
  });

  it('never lets a missing one win', () => {
    expect(laterOf('2026-03-01', undefined)).toBe('2026-03-01');
  });
});
