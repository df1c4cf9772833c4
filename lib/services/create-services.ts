import { createAnnualDateService } from './annual-date-service';
import { createAskService } from './ask-service';
import { createCardService } from './card-service';
import { createCommitmentService } from './commitment-service';
import { createContactService } from './contact-service';
import { createDayService } from './day-service';
import { createDraftService } from './draft-service';
import { createGivingService } from './giving-service';
import { createInteractionService } from './interaction-service';
import { createNoteService } from './note-service';
import type { Core } from './open-context';
import { createPlaybookService } from './playbook-service';
import { createReferralService } from './referral-service';
import { createRemarkService } from './remark-service';
import { createTrackingService } from './tracking-service';

/** Joins the everyday services of a page. A room of its own joins more when it is opened (useService). */
export function joinServices({ context, plan, refresh }: Core) {
  return {
    context,
    clock: context.clock,
    settings: context.settings,
    plan,
    refresh,
    annualDates: createAnnualDateService(context),
    asks: createAskService(context),
    cards: createCardService(context),
    commitments: createCommitmentService(context),
    contacts: createContactService(context),
    day: createDayService(context),
    drafts: createDraftService(context),
    giving: createGivingService(context),
    interactions: createInteractionService(context),
    notes: createNoteService(context),
    playbooks: createPlaybookService(context),
    referrals: createReferralService(context),
    remarks: createRemarkService(context),
    tracking: createTrackingService(context),
  };
}
export type Services = ReturnType<typeof joinServices>;
