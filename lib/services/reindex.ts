import type { TendDatabase } from '@/lib/db/database';
import { circlesByIds } from '@/lib/db/circles';
import { putDueCache } from '@/lib/db/due-rows';
import { commitmentsOf, interactionsOf } from '@/lib/db/history';
import { runsWithPlaybooks } from '@/lib/db/playbooks';
import { campaignsOf, referralsOf } from '@/lib/db/referrals';
import { campaignStep } from '@/lib/domain/campaign/campaign-step';
import { circleRhythms } from '@/lib/domain/cadence/ruling-rhythm';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import type { DueFacts, DueRules } from '@/lib/domain/plan/due';
import { dueIndex } from '@/lib/domain/plan/due-index';
import { standingOf } from '@/lib/domain/plan/standing';
import { pendingStep } from '@/lib/domain/playbook/pending-step';
import { referralDuties } from '@/lib/domain/referral/duties';

/** Everything the engine needs to know about a contact, read from the tables (E1). */
export async function loadDueFacts(db: TendDatabase, contact: Contact): Promise<DueFacts> {
  const [interactions, commitments, referrals, campaigns, runs, circles] = await Promise.all([
    interactionsOf(db, contact.id),
    commitmentsOf(db, contact.id),
    referralsOf(db, contact.id),
    campaignsOf(db, contact.id),
    runsWithPlaybooks(db, contact.id),
    circlesByIds(db, contact.circleIds),
  ]);
  const { pausedFrom: from, pausedUntil: until } = contact.tracking;
  const ofRuns = pendingStep(runs, { from, until });
  const duties = referrals
    .flatMap((referral) => referralDuties(referral, interactions))
    .filter(({ contactId }) => contactId === contact.id);
  const ofCampaigns = campaigns.flatMap(
    (campaign) => campaignStep(campaign, contact.id, interactions) ?? [],
  );
  const [step] = [
    ...(ofRuns ? [{ dueOn: ofRuns.dueOn, title: ofRuns.title }] : []),
    ...ofCampaigns,
  ].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return {
    contactId: contact.id,
    ...(contact.tier ? { tier: contact.tier } : {}),
    tracking: { ...contact.tracking, ...circleRhythms(contact.tracking, circles) },
    interactions,
    commitments,
    duties,
    ...(step ? { step } : {}),
    annualDates: contact.annualDates ?? [],
  };
}

/**
 * Brings a contact's due cache in line with its facts. Call inside the write that changed them, so
 * that cache and facts never disagree (E1).
 */
export async function reindexContact(
  db: TendDatabase,
  contactId: string,
  rules: DueRules,
  today: LocalDate,
): Promise<void> {
  const contact = await db.contacts.get(contactId);
  if (!contact) return;
  if (contact.deletedAt !== undefined) {
    await putDueCache(db, contact, undefined);
    return;
  }
  const facts = await loadDueFacts(db, contact);
  const index = dueIndex(facts, rules, today);
  await putDueCache(db, contact, {
    firstDueOn: index.firstDueOn,
    recheckOn: index.recheckOn,
    dueOn: index.dueOn,
    intervalDays: index.intervalDays,
    tierRank: index.tierRank,
    anchorOn: index.anchorOn ?? '',
    hard: index.hard,
    unanswered: index.unanswered,
    standing: standingOf(facts, rules, today),
  });
}
