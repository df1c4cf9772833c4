import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  firstLocalDate,
  isLocalDate,
  lastLocalDate,
  localDateSchema,
} from '@/lib/domain/calendar/local-date';

const days = ['2026-03-01', '2028-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'];
const noDays = [
  '2026-02-29',
  '2100-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-00-10',
  '2026-13-01',
  '2026-01-00',
  '2026-01-32',
  '0000-01-01',
  '2026-3-1',
  '26-03-01',
  '2026/03/01',
  ' 2026-03-01',
  '2026-03-01T00:00:00Z',
  '+12026-03-01',
  '２０２６-03-01',
  '',
  'undefined',
];

describe('isLocalDate', () => {
  it.each(days)('%s is a day', (day) => {
    expect(isLocalDate(day)).toBe(true);
    expect(z.safeParse(localDateSchema, day).success).toBe(true);
  });

  it.each(noDays)('"%s" is none', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(z.safeParse(localDateSchema, text).success).toBe(false);
  });

  it.each([undefined, null, 20260301, new Date(0), ['2026-03-01'], {}])('%s is none', (value) => {
    expect(isLocalDate(value)).toBe(false);
  });

  it('days compare as text', () => {
    expect(['2026-10-01', '2026-09-30', '2025-12-31'].toSorted()).toEqual([
      '2025-12-31',
      '2026-09-30',
      '2026-10-01',
    ]);
    expect(firstLocalDate < lastLocalDate).toBe(true);
  });
});
