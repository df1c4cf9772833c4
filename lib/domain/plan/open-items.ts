import { intervalDays } from '@/lib/domain/calendar/interval';
import { laterOf } from '@/lib/domain/calendar/later-of';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { ClockReading } from '@/lib/domain/cadence/clock';
import { complaintOwed, replyOwed } from '@/lib/domain/cadence/reply-owed';
import { openAnnualDates } from './annual-item';
import { clocksOf, rampFor } from './clocks';
import type { Cause } from './due-result';
import { bySpecificity, type OpenItem } from './open-item';
import type { DueRules } from './due-rules';
import { standingReachOut } from './reach-out';
import type { KnownFacts } from './read-facts';
import { resumedOn } from './silence';

/**
 * Everything open for a contact, due or yet to come, the most specific first (E8). Silences are not
 * looked at here, save that a pause that ended holds things back a little (E6).
 */
export function openItems(known: KnownFacts, rules: DueRules, today: LocalDate): OpenItem[] {
  const { events, tracking, duties, promisedOn } = known;
  const items: OpenItem[] = [];
  const add = (dueOn: LocalDate | undefined, cause: Cause, more?: Partial<OpenItem>): void => {
    if (dueOn !== undefined) items.push({ dueOn, intervalDays: 1, hard: false, cause, ...more });
  };
  for (const { kind, dueOn } of duties) add(dueOn, { code: 'duty', duty: kind }, { hard: true });
  for (const dueOn of promisedOn) add(dueOn, { code: 'commitment' }, { hard: true });
  const complaint = complaintOwed(events, tracking.startedOn);
  if (complaint !== undefined) {
    const cause: Cause = { code: 'commitment', complaintOn: complaint.since.day };
    add(complaint.dueOn, cause, { hard: true });
  }
  items.push(...openAnnualDates(known, rules, today));
  addSoftItems(known, rules, add);
  return items.map((item) => holdAfterPause(item, known, rules, today)).toSorted(bySpecificity);
}

type Add = (dueOn: LocalDate | undefined, cause: Cause, more?: Partial<OpenItem>) => void;

/** E6, its second half: explicit date, then playbook step, then ramp, then cadence. */
function addSoftItems(known: KnownFacts, rules: DueRules, add: Add): void {
  const { events, tracking, step } = known;
  const reachOutOn = standingReachOut(known);
  if (step !== undefined) {
    const cause: Cause = { code: 'step', title: step.title, stepOn: step.dueOn };
    add(laterOf(step.dueOn, reachOutOn), cause);
  }
  add(reachOutOn, { code: 'reach-out', setOn: tracking.reachOutSetOn });
  const owed = replyOwed(events, tracking.startedOn);
  if (owed !== undefined) {
    const { since, count } = owed;
    const inbound = { inboundOn: since.day, inboundKind: since.kind, count };
    add(owed.dueOn, { code: 'reply-owed', ...inbound });
  }
  if (step !== undefined || reachOutOn !== undefined) return;
  const ramp = rampFor(known, rules);
  if (ramp !== undefined && tracking.startedOn !== undefined) {
    const { dueOn, lateOn, anchorOn } = ramp;
    const more = { lateOn, anchorOn, intervalDays: rules.rampLateDays };
    add(dueOn, { code: 'ramp', startedOn: tracking.startedOn }, more);
    return;
  }
  const { light, deep } = clocksOf(known, rules);
  if (deep !== undefined) add(deep.dueOn, { code: 'deep', clock: 'deep', ...of(deep) }, rank(deep));
  if (light !== undefined) {
    add(light.dueOn, { code: 'light', clock: 'light', ...of(light) }, rank(light));
  }
}

function of({ interval, anchor }: ClockReading) {
  return { interval, anchorFrom: anchor.from };
}

function rank({ interval, anchor }: ClockReading) {
  return { intervalDays: intervalDays(interval), anchorOn: anchor.on };
}

/**
 * E6: on resume, due = the later of what was computed and a few days after the pause. Annual dates
 * keep their day, and so does a promise or duty for the day of the resume or later.
 */
function holdAfterPause(
  item: OpenItem,
  known: KnownFacts,
  rules: DueRules,
  today: LocalDate,
): OpenItem {
  const resumed = resumedOn(known, today);
  if (resumed === undefined || item.cause.code === 'annual') return item;
  if (item.hard && item.dueOn >= resumed) return item;
  const floor = addDays(resumed, rules.resumeDays);
  if (item.dueOn >= floor) return item;
  const lateOn = item.lateOn && laterOf(item.lateOn, addDays(resumed, rules.rampLateDays));
  return { ...item, dueOn: floor, lateOn, resumedOn: resumed };
}
