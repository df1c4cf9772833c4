import * as z from 'zod/mini';
import { daysInMonth } from './days-in-month';

/**
 * A calendar day in the user's own zone, `YYYY-MM-DD`, years 0001 to 9999. It carries no zone and
 * no hour, so travel and clock changes never move it (E12). Days compare with `<` and `>`.
 *
 * @example const birthday: LocalDate = '2026-03-01';
 */
export type LocalDate = string;

/** The first and the last day there is; arithmetic stops at them instead of failing. */
export const firstLocalDate: LocalDate = '0001-01-01';
export const lastLocalDate: LocalDate = '9999-12-31';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Is this text a day that exists? Never throws.
 *
 * @example isLocalDate('2028-02-29'); // true
 * @example isLocalDate('2026-02-29'); // false
 */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string') return false;
  const parts = shape.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= daysInMonth(year, month);
}

/** A day as it is stored and sent over a border: refused unless it exists. */
export const localDateSchema = z.string().check(z.refine(isLocalDate, 'not a calendar day'));
