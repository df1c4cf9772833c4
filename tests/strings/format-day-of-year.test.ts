import { expect, it } from 'vitest';
import { formatDayOfYear } from '@/lib/strings/format-day-of-year';

it('names a month, or a day of the year, 29 February too', () => {
  expect(formatDayOfYear(4)).toBe('April');
  expect(formatDayOfYear(4, 20)).toBe('20 April');
  expect(formatDayOfYear(2, 29)).toBe('29 February');
  expect(formatDayOfYear(2, 29, 'de')).toBe('29. Februar');
});
