import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Tracking } from '@/lib/domain/contact/tracking';

/**
 * Kept an eye on for what is owed, with both rhythms off: how somebody who was only saved comes due
 * for thanks, news, an answer or a campaign, and for nothing else (E4, E6). Whoever is tracked or
 * archived already stays as they are.
 *
 * @example quietTracking({ state: 'untracked' }, '2026-03-02').state; // 'tracked'
 */
export function quietTracking(tracking: Tracking, today: LocalDate): Tracking {
  if (tracking.state !== 'untracked') return tracking;
  return {
    ...tracking,
    state: 'tracked',
    startedOn: today,
    alreadyTalking: true,
    light: null,
    deep: null,
  };
}
