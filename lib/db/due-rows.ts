import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact, DueCache } from '@/lib/domain/contact/contact';
import { Dexie } from 'dexie';
import type { TendDatabase } from './database';

const rankIndex = '[due.intervalDays+due.unanswered+due.dueOn+due.tierRank+due.anchorOn+id]';
type RankKey = [intervalDays: number, unanswered: 0 | 1, ...rest: string[]];
type Bucket = Pick<DueCache, 'unanswered'> & { intervalDays: number };

/** Contacts whose cached due day must be looked at again today, at most `limit` of them. */
export function contactsToRecheck(
  db: TendDatabase,
  today: LocalDate,
  limit: number,
): Promise<Contact[]> {
  return db.contacts.where('due.recheckOn').belowOrEqual(today).limit(limit).toArray();
}

/** The distinct rank intervals in use, read by jumping from one to the next. */
async function rankBuckets(db: TendDatabase): Promise<Bucket[]> {
  const found: Bucket[] = [];
  for (;;) {
    const last = found.at(-1);
    const after = last ? [last.intervalDays, last.unanswered, Dexie.maxKey] : [Dexie.minKey];
    const [key] = await db.contacts.where(rankIndex).above(after).limit(1).keys();
    if (!key) return found;
    const [intervalDays, unanswered] = key as unknown as RankKey;
    found.push({ intervalDays, unanswered });
  }
}

/**
 * The first `limit` contacts of each rank interval that are due today, in index order: day, tier,
 * anchor, id. Inside one interval that is the order of E10, so the best `limit` of all are among
 * these, whatever the number of people due. Hard-dated ones (interval 1) come without a limit.
 */
export async function dueCandidates(
  db: TendDatabase,
  today: LocalDate,
  limit: number,
): Promise<Contact[]> {
  const rows: Contact[] = [];
  for (const { intervalDays, unanswered } of await rankBuckets(db)) {
    const from = [intervalDays, unanswered, Dexie.minKey];
    const bucket = db.contacts
      .where(rankIndex)
      .between(from, [intervalDays, unanswered, today, Dexie.maxKey])
      .and((contact) => contact.due?.firstDueOn !== undefined && contact.due.firstDueOn <= today);
    rows.push(...(await (intervalDays === 1 ? bucket : bucket.limit(limit)).toArray()));
  }
  return rows;
}

/**
 * Writes due caches and keeps the counts by day right. Call inside a write. Of contacts that are
 * stored as they are here, only those whose cache changed are written.
 */
export async function putDueCaches(
  db: TendDatabase,
  changes: readonly { contact: Contact; cache: DueCache | undefined }[],
  isStored = true,
): Promise<void> {
  const changed = isStored
    ? changes.filter(({ contact, cache }) => !isSameCache(contact.due, cache))
    : changes;
  if (changed.length === 0) return;
  await db.contacts.bulkPut(
    changed.map(({ contact: { due: _old, ...rest }, cache }) =>
      cache ? { ...rest, due: cache } : rest,
    ),
  );
  const counts = (await db.stats.get('due')) ?? { key: 'due' as const, days: {} };
  for (const { contact, cache } of changed) {
    const before = contact.due?.firstDueOn;
    const after = cache?.firstDueOn;
    if (before !== undefined) addCount(counts.days, before, -1);
    if (after !== undefined) addCount(counts.days, after, 1);
  }
  await db.stats.put(counts);
}

const cacheKeys = [
  'firstDueOn',
  'recheckOn',
  'dueOn',
  'intervalDays',
  'tierRank',
  'anchorOn',
  'hard',
  'unanswered',
  'standing',
] as const satisfies (keyof DueCache)[];

function isSameCache(a: DueCache | undefined, b: DueCache | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return cacheKeys.every((key) => a[key] === b[key]);
}

function addCount(days: Record<string, number>, day: LocalDate, by: number): void {
  const count = (days[day] ?? 0) + by;
  if (count > 0) days[day] = count;
  else delete days[day];
}

/** How many people are due today in all; reads one row. */
export async function dueCount(db: TendDatabase, today: LocalDate): Promise<number> {
  const days = (await db.stats.get('due'))?.days ?? {};
  let count = 0;
  for (const [day, people] of Object.entries(days)) if (day <= today) count += people;
  return count;
}

/** How many people first come due on each day; reads one row. */
export async function dueByDay(db: TendDatabase): Promise<Record<LocalDate, number>> {
  return (await db.stats.get('due'))?.days ?? {};
}

/** Everybody who is due today, unordered. */
export async function dueContacts(db: TendDatabase, today: LocalDate): Promise<Contact[]> {
  const rows = await db.contacts.where('due.firstDueOn').belowOrEqual(today).toArray();
  return rows.filter((row) => row.deletedAt === undefined);
}

/** Who first comes due on one of these days (`until` included), the earliest first. */
export async function dueBetween(
  db: TendDatabase,
  from: LocalDate,
  until: LocalDate,
  limit: number,
): Promise<Contact[]> {
  const days = db.contacts.where('due.firstDueOn').between(from, until, true, true);
  const rows = await days.limit(limit).toArray();
  return rows.filter((row) => row.deletedAt === undefined);
}
