import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { showDigest } from '@/lib/platform/notifications';
import { explainDue } from '@/lib/strings/explain-due';
import { t } from '@/lib/strings/strings';
import type { PlanService } from './plan-service';
import type { ServiceContext } from './service-context';

const namesShown = 3;
const daysKept = 40;

/**
 * When the worker must wake next, in epoch ms: at the new day, or at the hour of the digest before
 * it. The half-hourly alarm would find both a little later (E13).
 */
export function nextWakeAt({ clock, settings }: ServiceContext): number {
  const { digest, digestHour } = settings.current();
  const nextDayAt = clock.nextDayAt();
  return digest ? Math.min(nextDayAt, clock.nextHourAt(digestHour)) : nextDayAt;
}

/**
 * One notification a day, at the hour of choice, for whoever switched it on (E13). Missed hours are
 * not made up for: after a sleep there is at most the digest of the day it is.
 */
export function createDigestService(context: ServiceContext, plan: Pick<PlanService, 'today'>) {
  const { db, clock, settings } = context;

  /** True once for each day, whichever page or worker asks. */
  const claim = (today: LocalDate): Promise<boolean> =>
    db.transaction('rw', db.marks, async () => {
      const stored = await db.marks.get('digest');
      const shownOn = stored?.key === 'digest' ? stored.shownOn : [];
      if (shownOn.includes(today)) return false;
      await db.marks.put({ key: 'digest', shownOn: [...shownOn, today].slice(-daysKept) });
      return true;
    });

  /** Shows today's digest when it is time and somebody is due; otherwise nothing. */
  async function showWhenDue(): Promise<void> {
    const { digest, digestHour } = settings.current();
    if (!digest || clock.hour() < digestHour) return;
    const view = await plan.today();
    const waiting = view.people.filter(({ done }) => !done);
    if (waiting.length === 0 || !(await claim(view.today))) return;
    const lines = waiting
      .slice(0, namesShown)
      .map(({ contact, due }) => `${contact.name}: ${explainDue(due, { today: view.today })}`);
    const more = waiting.length - lines.length;
    await showDigest({
      title: t('plan.digest.title', { count: waiting.length }),
      message: [...lines, ...(more > 0 ? [t('plan.digest.more', { count: more })] : [])].join('\n'),
    });
  }

  return { showWhenDue };
}
