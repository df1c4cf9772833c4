import * as z from 'zod/mini';

export const intervalUnits = ['day', 'week', 'month'] as const;

/**
 * A rhythm: every so many days, weeks or months (E4).
 *
 * @example const everyTwoWeeks: Interval = { every: 2, unit: 'week' };
 */
export type Interval = { every: number; unit: (typeof intervalUnits)[number] };

/** A rhythm as it is stored: a whole number of at least one, at most 10 000. */
export const intervalSchema = z.object({
  every: z.number().check(z.int(), z.gte(1), z.lte(10_000)),
  unit: z.enum(intervalUnits),
});

/**
 * Is this a rhythm one can reckon with? Never throws.
 *
 * @example isInterval({ every: 0, unit: 'day' }); // false
 */
export function isInterval(value: unknown): value is Interval {
  return intervalSchema.safeParse(value).success;
}

const nominalDays = { day: 1, week: 7, month: 30 } as const;

/**
 * The length of a rhythm in nominal days (a month counts 30), for ranking only (E10); due days come
 * from `addInterval`.
 *
 * @example intervalDays({ every: 2, unit: 'week' }); // 14
 */
export function intervalDays(interval: Interval): number {
  return interval.every * nominalDays[interval.unit];
}
