/** A day as a page writes it; the year only where it stands there. */
export type WrittenDay = { month: number; day: number; year?: number };

const styles = ['long', 'short'] as const;

/** The names of the months in a language, both alone and inside a date ("lipiec", "lipca"). */
function monthNames(lang: string): string[][] {
  const names: Set<string>[] = Array.from({ length: 12 }, () => new Set<string>());
  for (const locale of new Set([lang, 'en'])) {
    for (const month of styles) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = formatter(locale, month, day);
        names.forEach((set, at) => {
          const parts = format.formatToParts(new Date(Date.UTC(2024, at, 15)));
          const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase();
          if (name && /\p{L}/u.test(name)) set.add(name.replace(/\.$/, ''));
        });
      }
    }
  }
  return names.map((set) => [...set].toSorted((a, b) => b.length - a.length));
}

function formatter(locale: string, month: 'long' | 'short', day: 'numeric' | undefined) {
  const options = { month, ...(day ? { day } : {}), timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

/**
 * The day a text names in the language of its page. Null when it names none.
 * @example dayInText('12 lipca', 'pl') // { month: 7, day: 12 }
 * @example dayInText('Mar 4, 2021', 'en') // { month: 3, day: 4, year: 2021 }
 */
export function dayInText(text: string, lang: string): WrittenDay | null {
  const lower = text.toLowerCase();
  const words = lower.match(/\p{L}+/gu) ?? [];
  const month =
    monthNames(lang).findIndex((names) =>
      names.some((name) => words.some((word) => word === name)),
    ) + 1;
  const numbers = (lower.match(/\p{Nd}+/gu) ?? []).map(Number);
  const year = numbers.find((value) => value > 1900 && value < 2200);
  const day = numbers.find((value) => value >= 1 && value <= 31);
  if (month === 0 || day === undefined) return null;
  return { month, day, ...(year === undefined ? {} : { year }) };
}
