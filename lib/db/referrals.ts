import type { Campaign } from '@/lib/domain/campaign/campaign';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { Referral } from '@/lib/domain/referral/referral';
import type { ReferralAsk } from '@/lib/domain/referral/referral-ask';
import type { TendDatabase } from './database';

const live = <T extends { deletedAt?: number }>(rows: T[]): T[] =>
  rows.filter((row) => row.deletedAt === undefined);

/** The introductions a contact takes part in, unordered. */
export async function referralsOf(db: TendDatabase, contactId: string): Promise<Referral[]> {
  return live(await db.referrals.where('contactIds').equals(contactId).toArray());
}

/** Those that any of these take part in, each once: one read through the index. */
export async function referralsOfMany(
  db: TendDatabase,
  contactIds: readonly string[],
): Promise<Referral[]> {
  return live(await db.referrals.where('contactIds').anyOf(contactIds).distinct().toArray());
}

/** All introductions, the newest first. */
export async function allReferrals(db: TendDatabase): Promise<Referral[]> {
  return live(await db.referrals.orderBy('day').toArray()).toReversed();
}

/** The times you were asked about asking this contact, unordered (P17). */
export async function asksOf(db: TendDatabase, contactId: string): Promise<ReferralAsk[]> {
  return live(await db.referralAsks.where('contactId').equals(contactId).toArray());
}

/** The same in these days, for everybody. */
export async function asksBetween(
  db: TendDatabase,
  from: LocalDate,
  until: LocalDate,
): Promise<ReferralAsk[]> {
  return live(await db.referralAsks.where('day').between(from, until).toArray());
}

/** What happened in these days (`until` is outside), and nothing else. */
export async function interactionsBetween(
  db: TendDatabase,
  from: LocalDate,
  until: LocalDate,
): Promise<Interaction[]> {
  return live(await db.interactions.where('day').between(from, until).toArray());
}

/** The running campaigns a contact is in. */
export async function campaignsOf(db: TendDatabase, contactId: string): Promise<Campaign[]> {
  return live(await db.campaigns.where('openContactIds').equals(contactId).toArray());
}
