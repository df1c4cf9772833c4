import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { intervalDays } from '@/lib/domain/calendar/interval';
import { newestEvent } from '@/lib/domain/cadence/contact-event';
import type { Network } from '@/lib/domain/channel/channel';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { intervalsOf } from '@/lib/domain/plan/clocks';
import { due, type DueFacts, type DueRules } from '@/lib/domain/plan/due';
import type { ReasonCode } from '@/lib/domain/plan/due-result';
import { readFacts } from '@/lib/domain/plan/read-facts';
import { balanceWith } from '@/lib/domain/referral/balance';
import type { Referral } from '@/lib/domain/referral/referral';
import type { Contact } from './contact';
import { foldName } from './fold-name';
import type { Tracking } from './tracking';

/** What the people table shows and sorts by, from the contact alone. Absent means nothing there. */
type RowOfContact = {
  id: string;
  name: string;
  company?: string;
  headline?: string;
  /** Name, company and headline as search compares them. */
  folded: string;
  tier?: 'A' | 'B' | 'C';
  tags?: string[];
  circleIds?: string[];
  state: Tracking['state'];
  connector?: true;
  /** The preferred channel (P5). */
  channel?: Network;
  /** The day you met, connected, or began to keep in touch. */
  metOn?: LocalDate;
  triage?: 'waiting' | 'skipped';
};

/** What the table shows of what happened. Days are local days. */
export type RowOfHistory = {
  lastOn?: LocalDate;
  lastKind?: InteractionKind;
  lastLightOn?: LocalDate;
  lastDeepOn?: LocalDate;
  /** The wished rhythms in nominal days, while somebody is kept in touch with. */
  lightDays?: number;
  deepDays?: number;
  /** Since when the clocks run, where nothing has happened yet. */
  startedOn?: LocalDate;
  dueOn?: LocalDate;
  why?: ReasonCode;
  given?: number;
  received?: number;
};

/** One line of the people table: small, all of them are in memory at once. A cache only (E1). */
export type PersonRow = RowOfContact & RowOfHistory;

/**
 * The part of a row that a contact alone tells. `known` is the row before: words that did not change
 * are not folded again.
 * @example rowOfContact(contact).folded // 'jose lopez acme'
 */
export function rowOfContact(contact: Contact, known?: PersonRow): RowOfContact {
  const { id, name, company, tier, tags, circleIds, tracking, connector, triage } = contact;
  const headline = contact.headline?.slice(0, 200);
  const channel = contact.channels?.find(({ preferred }) => preferred)?.network;
  const metOn = contact.metOn ?? contact.connectedOn ?? tracking.startedOn;
  return {
    id,
    name,
    ...(company ? { company } : {}),
    ...(headline ? { headline } : {}),
    folded:
      known?.name === name && known.company === company && known.headline === contact.headline
        ? known.folded
        : foldName([name, company, contact.headline].filter(Boolean).join(' ')),
    ...(tier ? { tier } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(circleIds && circleIds.length > 0 ? { circleIds } : {}),
    state: tracking.state,
    ...(connector ? { connector: true as const } : {}),
    ...(channel ? { channel } : {}),
    ...(metOn ? { metOn } : {}),
    ...(triage ? { triage } : {}),
  };
}

/**
 * The part of a row that what happened tells: the same facts, rules and day as the engine's.
 * @example rowOfHistory(facts, referrals, defaultRules, today).why // 'reply-owed'
 */
export function rowOfHistory(
  facts: DueFacts,
  referrals: readonly Referral[],
  rules: DueRules,
  today: LocalDate,
): RowOfHistory {
  const known = readFacts(facts, rules.kinds, today);
  const last = known.events.at(-1);
  const lastLight = newestEvent(known.events, (event) => event.light);
  const lastDeep = newestEvent(known.events, (event) => event.deep);
  const { light, deep } = intervalsOf(known, rules);
  const { startedOn, clockResetOn, state } = facts.tracking;
  const began = [startedOn, clockResetOn]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const { dueOn, reason } = due(facts, rules, today);
  const { given, received } = balanceWith(referrals, facts.contactId);
  return {
    ...(last ? { lastOn: last.day, lastKind: last.kind } : {}),
    ...(lastLight ? { lastLightOn: lastLight.day } : {}),
    ...(lastDeep ? { lastDeepOn: lastDeep.day } : {}),
    ...(state === 'tracked' && light ? { lightDays: intervalDays(light) } : {}),
    ...(state === 'tracked' && deep ? { deepDays: intervalDays(deep) } : {}),
    ...(state === 'tracked' && began ? { startedOn: began } : {}),
    ...(dueOn ? { dueOn } : {}),
    ...(reason.code === 'light' && 'off' in reason ? {} : { why: reason.code }),
    ...(given > 0 ? { given } : {}),
    ...(received > 0 ? { received } : {}),
  };
}

const historyKeys = [
  'lastOn',
  'lastKind',
  'lastLightOn',
  'lastDeepOn',
  'lightDays',
  'deepDays',
  'startedOn',
  'dueOn',
  'why',
  'given',
  'received',
] as const;

/**
 * A row after its contact changed in nothing that the engine counts: a tag, a circle, a name.
 * @example withContact(row, contact).tags // ['berlin']
 */
export function withContact(row: PersonRow | undefined, contact: Contact): PersonRow {
  const history = historyKeys.flatMap((key) =>
    row?.[key] === undefined ? [] : [[key, row[key]] as const],
  );
  return { ...rowOfContact(contact, row), ...(Object.fromEntries(history) as RowOfHistory) };
}
