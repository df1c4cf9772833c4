import type { Contact } from './contact';

/**
 * What a customer is worth over the years (P14): average sale × sales a year × years, plus the
 * business they sent you. Nothing when nothing is known.
 *
 * @param referred the sum of the values noted on what they sent
 * @example lifetimeValue({ averageSale: 200, salesPerYear: 3, years: 5 }, 900); // 3900
 */
export function lifetimeValue(value: Contact['value'], referred: number): number | undefined {
  if (value === undefined && referred === 0) return undefined;
  const { averageSale, salesPerYear, years } = value ?? {
    averageSale: 0,
    salesPerYear: 0,
    years: 0,
  };
  return averageSale * salesPerYear * years + referred;
}
