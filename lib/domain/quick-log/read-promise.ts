import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { detectLanguage } from './detect-language';
import { findDays } from './find-days';
import { openSheet, wordsOf } from './sheet';

/** A promise as it was typed: its words, and the day they name. */
export type PromiseReading = { text: string; dueOn?: LocalDate };

/**
 * Reads the day out of a promise (P4): the last one it names, ahead of today. Never throws; what
 * names no day is the promise as it stands.
 *
 * @example readPromise('the deck by Friday', { today: '2026-03-02' })
 *   // { text: 'the deck', dueOn: '2026-03-06' }
 */
export function readPromise(
  line: string,
  { today, locale }: { today: LocalDate; locale?: string },
): PromiseReading {
  const text = line.trim();
  try {
    const sheet = openSheet(text);
    const day = findDays(sheet, detectLanguage(text, locale), today, locale).at(-1);
    if (!day || day.future < today) return { text };
    const words = [
      wordsOf(sheet, { start: 0, end: day.from }),
      wordsOf(sheet, { start: day.end, end: text.length }),
    ];
    return { text: words.filter(Boolean).join(' ') || text, dueOn: day.future };
  } catch {
    return { text };
  }
}
