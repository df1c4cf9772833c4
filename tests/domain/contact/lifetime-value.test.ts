import { expect, it } from 'vitest';
import { lifetimeValue } from '@/lib/domain/contact/lifetime-value';

it('P14: average sale × sales a year × years, plus the business they sent', () => {
  expect(lifetimeValue({ averageSale: 200, salesPerYear: 3, years: 5 }, 900)).toBe(3900);
  expect(lifetimeValue(undefined, 900)).toBe(900);
  expect(lifetimeValue(undefined, 0)).toBeUndefined();
});
