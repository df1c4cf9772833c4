import { compareText } from './compare-text';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Cause } from './due-result';

/** One thing a contact is or will be due for. */
export type OpenItem = {
  dueOn: LocalDate;
  lateOn?: LocalDate;
  /** See `ReasonDetails`. */
  intervalDays: number;
  hard: boolean;
  anchorOn?: LocalDate;
  resumedOn?: LocalDate;
  cause: Cause;
};

/**
 * An open item; soft and measured by the day unless said otherwise.
 *
 * @example openItem('2026-03-10', { code: 'commitment' }, { hard: true });
 */
export function openItem(
  dueOn: LocalDate,
  cause: Cause,
  more: Partial<Omit<OpenItem, 'dueOn' | 'cause'>> = {},
): OpenItem {
  return { dueOn, intervalDays: 1, hard: false, ...more, cause };
}

const order = ['commitment', 'duty', 'annual', 'step', 'reach-out', 'reply-owed', 'deep', 'ramp'];

/**
 * How specific a cause is (E8), 0 the most: a complaint or lead to answer, then the order above,
 * the light cadence last.
 *
 * @example specificityOf({ code: 'duty', duty: 'answer' }); // 0
 */
export function specificityOf(cause: Cause): number {
  if (cause.code === 'duty' && cause.duty === 'answer') return 0;
  if (cause.code === 'commitment' && cause.complaintOn !== undefined) return 0;
  const place = order.indexOf(cause.code);
  return place < 0 ? order.length + 1 : place + 1;
}

/** The most specific first, of equals the one due first; never a matter of who was listed first. */
export function bySpecificity(a: OpenItem, b: OpenItem): number {
  return (
    specificityOf(a.cause) - specificityOf(b.cause) ||
    compareText(a.dueOn, b.dueOn) ||
    compareText(JSON.stringify(a.cause), JSON.stringify(b.cause))
  );
}
