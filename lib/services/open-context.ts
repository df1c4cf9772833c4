import { type DatabaseTrouble, DatabaseTroubleError, openDatabase } from '@/lib/db/open-database';
import { createClock } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/new-id';
import { noteChange, readCanary, watchCanary } from '@/lib/settings/canary';
import { openSettings } from '@/lib/settings/settings';
import { createBadgeService } from './badge-service';
import { createCatchUp } from './catch-up';
import { createDigestService } from './digest-service';
import { oneAtATime } from './one-at-a-time';
import { createPlanService, type PlanService } from './plan-service';
import type { ServiceContext } from './service-context';

export type Trouble = DatabaseTrouble;

/** Why opening failed, for the page that must say so. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof DatabaseTroubleError ? error.trouble : 'cannot-open';
}

/** Calls back when another page brought the data back; returns the way to stop. */
export const onRecovered = (listener: () => void): (() => void) => watchCanary(listener);

/** The core of every page and of the worker: the context, and today kept in line with it. */
export type Core = {
  context: ServiceContext;
  plan: PlanService;
  /** Brings plan and badge up to date: at start, on a new day, when a view opens (E13). */
  refresh: () => Promise<void>;
  /** Shows the day's one notification when it is time (E13). */
  showDigest: () => Promise<void>;
};

/**
 * Joins plan and badge to an open database, clock and settings. A command answers when it is stored;
 * with `isPatient` it waits for plan and badge as well, as tests do that look at them next.
 */
export function joinCore(base: Omit<ServiceContext, 'committed'>, isPatient = true): Core {
  const committed = async () => {
    const finished = finish();
    if (isPatient) await finished;
  };
  const context: ServiceContext = { ...base, committed };
  const plan = createPlanService(context);
  const badge = createBadgeService(plan, context.settings);
  const catchUp = createCatchUp(context);
  const digest = createDigestService(context, plan);
  const refresh = oneAtATime(async () => {
    await catchUp();
    await plan.prepare();
    await badge.refresh();
  });
  const finish = async () => {
    try {
      // The worker hears of it and brings the mirror up to date (R2).
      void noteChange(context.clock.now()).catch(reportError);
      await refresh();
    } catch (error) {
      // What was written stands; the plan and the badge are looked at again soon (E13).
      reportError(error);
    }
  };
  return { context, plan, refresh, showDigest: digest.showWhenDue };
}

/**
 * Opens settings, clock and database: once per page, and in the worker, which needs no more than
 * this. Rejects with DatabaseTroubleError.
 */
export async function openCore(onTrouble?: (trouble: Trouble) => void): Promise<Core> {
  const [settings, db] = await Promise.all([
    openSettings(),
    openDatabase({ newId, onTrouble, expected: readCanary() }),
  ]);
  const clock = await createClock(() => settings.current().rolloverHour);
  return joinCore({ db, clock, settings, newId }, false);
}
