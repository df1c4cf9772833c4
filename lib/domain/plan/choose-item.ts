import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { OpenItem } from './open-item';

/**
 * One item per person (E8): of what is due the most specific, else of what is to come the earliest.
 *
 * @param items the most specific first
 * @example chooseItem([deepDueOn('2026-03-08'), lightDueOn('2026-03-05')], '2026-03-06'); // light
 */
export function chooseItem(items: readonly OpenItem[], today: LocalDate): OpenItem | undefined {
  return items.find((item) => item.dueOn <= today) ?? earliestItem(items);
}

/** The earliest of all; the more specific of two for the same day. */
export function earliestItem(items: readonly OpenItem[]): OpenItem | undefined {
  let earliest: OpenItem | undefined;
  for (const item of items) {
    if (earliest === undefined || item.dueOn < earliest.dueOn) earliest = item;
  }
  return earliest;
}
