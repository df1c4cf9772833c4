import type { TendDatabase } from '@/lib/db/database';
import { circlesByIds } from '@/lib/db/circles';
import { putDueCaches } from '@/lib/db/due-rows';
import { contactsAtOnce } from '@/lib/db/contacts';
import { historiesOf, type History } from '@/lib/db/facts';
import { playbookById } from '@/lib/db/playbooks';
import type { AnyPlaybook } from '@/lib/domain/playbook/shipped-playbooks';
import { changePeopleRows } from '@/lib/db/projections';
import { campaignStep } from '@/lib/domain/campaign/campaign-step';
import { circleRhythms } from '@/lib/domain/cadence/ruling-rhythm';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Circle } from '@/lib/domain/circle/circle';
import type { Contact, DueCache } from '@/lib/domain/contact/contact';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import { type PersonRow, rowOfContact, rowOfHistory } from '@/lib/domain/contact/person-row';
import type { DueFacts, DueRules } from '@/lib/domain/plan/due';
import { recordedBeforeSnooze } from '@/lib/domain/plan/before-snooze';
import { dueIndex } from '@/lib/domain/plan/due-index';
import { standingOf } from '@/lib/domain/plan/standing';
import { pendingStep } from '@/lib/domain/playbook/pending-step';
import { referralDuties } from '@/lib/domain/referral/duties';

/** What many contacts share: read once for all of them. */
type Shared = { circles: Map<string, Circle>; playbooks: Map<string, AnyPlaybook> };

/** Everything the engine needs to know about a contact, read from the tables (E1). */
export async function loadDueFacts(db: TendDatabase, contact: Contact): Promise<DueFacts> {
  const histories = await historiesOf(db, [contact.id]);
  return dueFacts(contact, histories.get(contact.id), await sharedBy(db, [contact], histories));
}

async function sharedBy(
  db: TendDatabase,
  contacts: readonly Contact[],
  histories: ReadonlyMap<string, History>,
): Promise<Shared> {
  const circleIds = new Set(contacts.flatMap((contact) => contact.circleIds ?? []));
  const circles = await circlesByIds(db, [...circleIds]);
  const playbooks = new Map<string, AnyPlaybook>();
  for (const { runs } of histories.values()) {
    for (const { playbookId } of runs) {
      const playbook = playbooks.get(playbookId) ?? (await playbookById(db, playbookId));
      if (playbook) playbooks.set(playbookId, playbook);
    }
  }
  return { circles: new Map(circles.map((circle) => [circle.id, circle])), playbooks };
}

function dueFacts(contact: Contact, history: History | undefined, shared: Shared): DueFacts {
  const { interactions = [], commitments = [], referrals = [] } = history ?? {};
  const duties = referrals
    .flatMap((referral) => referralDuties(referral, interactions))
    .filter(({ contactId }) => contactId === contact.id);
  const step = history && earliestStep(contact, history, shared);
  const circles = (contact.circleIds ?? []).flatMap((id) => shared.circles.get(id) ?? []);
  return {
    contactId: contact.id,
    ...(contact.tier ? { tier: contact.tier } : {}),
    tracking: { ...contact.tracking, ...circleRhythms(contact.tracking, circles) },
    interactions: recordedBeforeSnooze(interactions, contact.tracking),
    commitments,
    duties,
    ...(step ? { step } : {}),
    annualDates: contact.annualDates ?? [],
  };
}

function earliestStep(
  contact: Contact,
  { runs, campaigns, interactions }: History,
  { playbooks }: Shared,
): DueFacts['step'] {
  const { pausedFrom: from, pausedUntil: until } = contact.tracking;
  const running = runs.flatMap((run) => {
    const playbook = playbooks.get(run.playbookId);
    return playbook ? [{ run, playbook }] : [];
  });
  const ofRuns = pendingStep(running, { from, until });
  const ofCampaigns = campaigns.flatMap(
    (campaign) => campaignStep(campaign, contact.id, interactions) ?? [],
  );
  const steps = [...(ofRuns ? [{ dueOn: ofRuns.dueOn, title: ofRuns.title }] : []), ...ofCampaigns];
  return steps.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
}

function dueCache(facts: DueFacts, rules: DueRules, today: LocalDate): DueCache {
  const index = dueIndex(facts, rules, today);
  return {
    firstDueOn: index.firstDueOn,
    recheckOn: index.recheckOn,
    dueOn: index.dueOn,
    intervalDays: index.intervalDays,
    tierRank: index.tierRank,
    anchorOn: index.anchorOn ?? '',
    hard: index.hard,
    unanswered: index.unanswered,
    standing: standingOf(facts, rules, today),
  };
}

const batch = 250;

/**
 * Brings the due caches and the rows of the people table in line with the facts of these contacts.
 * Call inside the write that changed them, so that caches and facts never disagree (E1). `known` are
 * all interactions of these contacts, when the caller has them anyway.
 */
export async function reindexContacts(
  db: TendDatabase,
  contactIds: readonly string[],
  rules: DueRules,
  today: LocalDate,
  known?: ReadonlyMap<string, readonly Interaction[]>,
): Promise<void> {
  const ids = [...new Set(contactIds)].toSorted();
  for (let from = 0; from < ids.length; from += batch) {
    await reindexBatch(db, ids.slice(from, from + batch), rules, today, known);
  }
}

async function reindexBatch(
  db: TendDatabase,
  ids: readonly string[],
  rules: DueRules,
  today: LocalDate,
  known: ReadonlyMap<string, readonly Interaction[]> | undefined,
): Promise<void> {
  const { contacts, isDense } = await contactsAtOnce(db, ids);
  const histories = await historiesOf(db, ids, { known, isDense });
  const { caches, rows } = await evaluate(db, contacts, histories, rules, today);
  await putDueCaches(db, caches);
  const gone = ids.flatMap((id) => (rows.has(id) ? [] : [[id, undefined] as const]));
  await changePeopleRows(db, asChanges(new Map([...rows, ...gone])));
}

const asChanges = (rows: PeopleRows) =>
  new Map([...rows].map(([id, row]) => [id, () => row] as const));

/** Rows of the people table by contact id; undefined for whoever has none any more. */
export type PeopleRows = Map<string, PersonRow | undefined>;

/**
 * The same for contacts that are being changed: writes them, with their due caches, and gives back
 * their rows for `changePeopleRows`. Call inside a write.
 */
export async function putReindexed(
  db: TendDatabase,
  contacts: readonly Contact[],
  isDense: boolean,
  rules: DueRules,
  today: LocalDate,
): Promise<PeopleRows> {
  const ids = contacts.map(({ id }) => id);
  const histories = await historiesOf(db, ids, { isDense });
  const { caches, rows } = await evaluate(db, contacts, histories, rules, today);
  await putDueCaches(db, caches, false);
  return rows;
}

async function evaluate(
  db: TendDatabase,
  contacts: readonly Contact[],
  histories: ReadonlyMap<string, History>,
  rules: DueRules,
  today: LocalDate,
): Promise<{ caches: { contact: Contact; cache: DueCache | undefined }[]; rows: PeopleRows }> {
  const shared = await sharedBy(db, contacts, histories);
  const rows: PeopleRows = new Map(contacts.map(({ id }) => [id, undefined]));
  const caches = contacts.map((contact) => {
    if (contact.deletedAt !== undefined) return { contact, cache: undefined };
    const history = histories.get(contact.id);
    const facts = dueFacts(contact, history, shared);
    const row = {
      ...rowOfContact(contact),
      ...rowOfHistory(facts, history?.referrals ?? [], rules, today),
    };
    rows.set(contact.id, row);
    return { contact, cache: dueCache(facts, rules, today) };
  });
  return { caches, rows };
}
