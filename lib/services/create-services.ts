import { type DatabaseTrouble, DatabaseTroubleError, openDatabase } from '@/lib/db/open-database';
import { createClock } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/new-id';
import { openSettings } from '@/lib/settings/settings';
import { createAskService } from './ask-service';
import { createBadgeService } from './badge-service';
import { createCampaignService } from './campaign-service';
import { createCardService } from './card-service';
import { createContactService } from './contact-service';
import { createDraftService } from './draft-service';
import { createGivingService } from './giving-service';
import { createGoalService } from './goal-service';
import { createInsightService } from './insight-service';
import { createInteractionService } from './interaction-service';
import { createMatchService } from './match-service';
import { createNoteService } from './note-service';
import { createPlanService } from './plan-service';
import { createReferralService } from './referral-service';
import { createRemarkService } from './remark-service';
import type { ServiceContext } from './service-context';
import { createTrackingService } from './tracking-service';

/** Joins the services of a page over an open context. */
export function joinServices(base: Omit<ServiceContext, 'committed'>) {
  const context: ServiceContext = { ...base, committed: () => refresh() };
  const plan = createPlanService(context);
  const badge = createBadgeService(plan, context.settings);
  const refresh = async () => {
    await plan.prepare();
    await badge.refresh();
  };
  return {
    clock: context.clock,
    settings: context.settings,
    plan,
    badge,
    asks: createAskService(context),
    /** Brings plan and badge up to date: at start, on a new day, when a view opens (E13). */
    refresh,
    cards: createCardService(context),
    contacts: createContactService(context),
    drafts: createDraftService(context),
    campaigns: createCampaignService(context),
    giving: createGivingService(context),
    goals: createGoalService(context),
    insights: createInsightService(context),
    matches: createMatchService(context),
    interactions: createInteractionService(context),
    notes: createNoteService(context),
    referrals: createReferralService(context),
    remarks: createRemarkService(context),
    tracking: createTrackingService(context),
  };
}
export type Services = ReturnType<typeof joinServices>;

export type Trouble = DatabaseTrouble;

/** Why `createServices` failed, for the page that must say so. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof DatabaseTroubleError ? error.trouble : 'cannot-open';
}

/**
 * Opens settings, clock and database and joins the services: once per page, nowhere else.
 * Rejects with DatabaseTroubleError.
 */
export async function createServices(onTrouble?: (trouble: Trouble) => void): Promise<Services> {
  const [settings, db] = await Promise.all([openSettings(), openDatabase({ newId, onTrouble })]);
  const clock = await createClock(() => settings.current().rolloverHour);
  return joinServices({ db, clock, settings, newId });
}
