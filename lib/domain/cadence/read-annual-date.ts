import { type AnnualDate, annualDay } from './annual-date';

/**
 * An annual date from what was typed; nothing when there is no such day. 29 February is one.
 *
 * @example readAnnualDate({ kind: 'birthday', month: '4', day: '20', year: '' })
 *   // { kind: 'birthday', month: 4, day: 20 }
 */
export function readAnnualDate(typed: {
  kind: string;
  month: string;
  day: string;
  year: string;
}): AnnualDate | undefined {
  const [month, day] = [whole(typed.month), whole(typed.day)];
  const year = typed.year.trim() === '' ? undefined : whole(typed.year);
  const isYear = year === undefined || (year >= 1 && year <= 9999);
  const kind = typed.kind.trim();
  if (kind === '' || month === undefined || day === undefined || !isYear) return undefined;
  if (typed.year.trim() !== '' && year === undefined) return undefined;
  const date = { kind, month, day };
  // A leap year, in which every day there ever is has its place.
  if (annualDay(date, year ?? 2024, 'feb-28') === undefined) return undefined;
  return year === undefined ? date : { ...date, year };
}

function whole(text: string): number | undefined {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}
