import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Tracking } from './tracking';

/**
 * What changes for somebody who is not kept in touch with when they are promised something by a day:
 * they come due for that, and for nothing else (docs/decisions/0007, 1). Nothing for anybody else.
 *
 * @example promisesOnly({ state: 'untracked' }, '2026-03-02') // { state: 'tracked', light: null, … }
 */
export function promisesOnly(tracking: Tracking, today: LocalDate): Partial<Tracking> {
  if (tracking.state !== 'untracked') return {};
  return { state: 'tracked', startedOn: today, light: null, deep: null };
}
