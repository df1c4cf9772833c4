import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Commitment } from './commitment';

/**
 * The promises between two people: the open ones by their day (those without one last), the kept
 * ones the newest first.
 *
 * @example orderCommitments(commitments).open[0] // the most pressing
 */
export function orderCommitments(commitments: readonly Commitment[]): {
  open: Commitment[];
  done: Commitment[];
} {
  const open = commitments.filter(({ doneOn }) => doneOn === undefined);
  const done = commitments.filter(({ doneOn }) => doneOn !== undefined);
  return {
    open: open.toSorted(
      (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.createdAt - b.createdAt,
    ),
    done: done.toSorted((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? '')),
  };
}

/**
 * The promises to speak of today (E8): mine that are due, and theirs that did not come.
 *
 * @example pressing(commitments, '2026-03-02').map(({ text }) => text)
 */
export function pressing(commitments: readonly Commitment[], today: LocalDate): Commitment[] {
  const { open } = orderCommitments(commitments);
  const isBefore = (dueOn: LocalDate | undefined, day: LocalDate) =>
    dueOn !== undefined && dueOn < day;
  return [
    ...open.filter(({ owner, dueOn }) => owner === 'me' && isBefore(dueOn, addDays(today, 1))),
    ...open.filter(({ owner, dueOn }) => owner === 'them' && isBefore(dueOn, today)),
  ];
}
