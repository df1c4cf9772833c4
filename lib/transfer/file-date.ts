import { isLocalDate, type LocalDate } from '@/lib/domain/calendar/local-date';

/** How the months begin in the languages of header-fields.ts, without accents. */
const months = [
  'jan|ene|gen',
  'feb|fev',
  'mar|mrt|maa',
  'apr|avr|abr',
  'may|mai|mag|mei',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|aou|ago',
  'sep|set',
  'oct|okt|out|ott',
  'nov',
  'dec|dez|dic',
].map((beginnings) => new RegExp(`^(?:${beginnings})`));

const two = (value: number) => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): LocalDate | null {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isLocalDate(date) ? date : null;
}

/** Two digits mean this century, unless that lies far ahead: `18` is 2018, `85` is 1985. */
const fullYear = (year: number) => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year);

function monthOf(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return months.findIndex((month) => month.test(plain)) + 1;
}

/** How Outlook and others write that they know no date: `0/0/00`, `0000-00-00`. */
export const isNoDate = (text: string): boolean => /^[0\s./-]*$/.test(text);

/**
 * A calendar day in any of the forms LinkedIn and spreadsheets write it: `27 Mar 2020`,
 * `27-Mar-20`, `27. März 2020`, `27 de marzo de 2020`, `2020-03-27`, `March 27, 2020`, `3/27/20`,
 * `2020/03/27`, `2020年3月27日`, `2020. 3. 27.`. A slashed date is month first, as LinkedIn writes it,
 * unless that month cannot be. Null when it is none of these.
 * @example readDay('7-Mar-20') // '2020-03-07'
 */
export function readDay(text: string): LocalDate | null {
  const trimmed = text.normalize('NFKC').trim();
  const named = /^(\d{1,2})\.?[\s-](?:de )?(\p{L}{3,10})\.?,?[\s-](?:de )?(\d{2,4})\b/u.exec(
    trimmed,
  );
  if (named) return dayOf(fullYear(Number(named[3])), monthOf(named[2] ?? ''), Number(named[1]));
  const american = /^([A-Za-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})\b/.exec(trimmed);
  if (american) return dayOf(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2]));
  const iso =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(trimmed) ??
    /^(\d{4})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})(?!\d)/u.exec(trimmed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})(?!\d)/.exec(trimmed);
  if (!slashed) return null;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  const dayFirst = trimmed.includes('.') || first > 12;
  return dayFirst ? dayOf(fullYear(year), second, first) : dayOf(fullYear(year), first, second);
}

/**
 * A birthday or anniversary, with or without a year: `Mar 7`, `Mar 7, 1980`, `--0415`,
 * `--04-15`, `1980-03-07`, `7 Mar`, `3月7日`. The years 1604 and 0000 mean that nobody knows.
 * @example readAnnualDate('--0415') // { month: 4, day: 15 }
 */
export function readAnnualDate(text: string): { month: number; day: number; year?: number } | null {
  const trimmed = text.normalize('NFKC').trim();
  const yearless = /^--(\d{2})-?(\d{2})$/.exec(trimmed);
  const short = /^([A-Za-z]{3,9})\s(\d{1,2})$/.exec(trimmed);
  const reversed = /^(\d{1,2})\.?\s(\p{L}{3,10})\.?$/u.exec(trimmed);
  const eastern = /^(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?$/u.exec(trimmed);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(trimmed);
  if (yearless) return annual(2000, Number(yearless[1]), Number(yearless[2]));
  if (short) return annual(2000, monthOf(short[1] ?? ''), Number(short[2]));
  if (reversed) return annual(2000, monthOf(reversed[2] ?? ''), Number(reversed[1]));
  if (eastern) return annual(2000, Number(eastern[1]), Number(eastern[2]));
  const day = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : readDay(trimmed);
  if (day === null) return null;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return annual(year < 1700 ? 2000 : year, month, date, year < 1700 ? undefined : year);
}

/** Checked in a leap year when no year is known, so that 29 February stays. */
function annual(year: number, month: number, day: number, known?: number) {
  if (dayOf(known ?? year, month, day) === null) return null;
  return { month, day, ...(known === undefined ? {} : { year: known }) };
}
