import type { LocalDate } from '@/lib/domain/calendar/local-date';

/** The days on which Tend was opened: the last one, and the one before it (E11). */
export type UseMark = { key: 'use'; lastOn: LocalDate; previousOn?: LocalDate };
/** The day a fresh start was last taken or turned down (E11). */
export type FreshStartMark = { key: 'fresh-start'; answeredOn: LocalDate };
/** The newest days whose digest was shown; none is shown twice, however the clock is set (E13). */
export type DigestMark = { key: 'digest'; shownOn: LocalDate[] };
/**
 * The rules every due cache was computed by, as text, and the last day it was looked at. While
 * others take over: which, and the last contact that was brought in line, so that the work goes on
 * where it stopped.
 */
export type RulesMark = {
  key: 'rules';
  applied?: string;
  seenOn?: LocalDate;
  next?: string;
  doneUpTo?: string;
};

/** How many people were removed for good on purpose: whoever else is missing was lost (R1). */
export type RemovedMark = { key: 'removed'; people: number };

/** What Tend remembers about its own doings; none of it is about people. */
export type TendMark = UseMark | FreshStartMark | DigestMark | RulesMark | RemovedMark;
