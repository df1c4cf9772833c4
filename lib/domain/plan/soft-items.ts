import { intervalDays } from '@/lib/domain/calendar/interval';
import { laterOf } from '@/lib/domain/calendar/later-of';
import type { ClockReading } from '@/lib/domain/cadence/clock';
import { replyOwed } from '@/lib/domain/cadence/reply-owed';
import { clocksOf, rampFor } from './clocks';
import type { ClockCause } from './due-result';
import type { DueRules } from './due-rules';
import { type OpenItem, openItem } from './open-item';
import { standingReachOut } from './reach-out';
import type { KnownFacts } from './read-facts';

/**
 * E6, its second half: explicit date, then playbook step, then ramp, then cadence; and beside them
 * the reply that is owed (E5). A pending step waits for an explicit date and replaces the rest, as
 * the date does.
 */
export function softItems(known: KnownFacts, rules: DueRules): OpenItem[] {
  const { step, tracking } = known;
  const items = replyItems(known);
  const reachOutOn = standingReachOut(known);
  if (reachOutOn !== undefined) {
    const setOn = tracking.reachOutSetOn;
    const cause = { code: 'reach-out', ...(setOn === undefined ? {} : { setOn }) } as const;
    items.push(openItem(reachOutOn, cause));
  }
  if (step !== undefined) {
    const cause = { code: 'step', title: step.title, stepOn: step.dueOn } as const;
    items.push(openItem(laterOf(step.dueOn, reachOutOn), cause));
  }
  return items.some(({ cause }) => cause.code !== 'reply-owed')
    ? items
    : [...items, ...rhythmItems(known, rules)];
}

function replyItems({ events, tracking }: KnownFacts): OpenItem[] {
  const owed = replyOwed(events, tracking.startedOn);
  if (owed === undefined) return [];
  const { dueOn, since, count } = owed;
  const cause = { inboundOn: since.day, inboundKind: since.kind, count };
  return [openItem(dueOn, { code: 'reply-owed', ...cause })];
}

/** E5: of two clocks the earlier, also once both ran out: who is late for one never gets less late. */
function rhythmItems(known: KnownFacts, rules: DueRules): OpenItem[] {
  const { startedOn } = known.tracking;
  const ramp = rampFor(known, rules);
  if (ramp !== undefined && startedOn !== undefined) {
    const { dueOn, lateOn, anchorOn } = ramp;
    const rank = { lateOn, anchorOn, intervalDays: rules.rampLateDays };
    return [openItem(dueOn, { code: 'ramp', startedOn }, rank)];
  }
  const { light, deep } = clocksOf(known, rules);
  const clock =
    deep !== undefined && (light === undefined || deep.dueOn <= light.dueOn) ? deep : light;
  return clock === undefined ? [] : [clockItem(clock)];
}

function clockItem({ clock, dueOn, anchor, interval }: ClockReading): OpenItem {
  const { on: anchorOn, from: anchorFrom, kind } = anchor;
  const why: ClockCause = {
    interval,
    anchorFrom,
    ...(kind === undefined ? {} : { anchorKind: kind }),
  };
  const rank = { anchorOn, intervalDays: intervalDays(interval) };
  return clock === 'deep'
    ? openItem(dueOn, { code: 'deep', clock, ...why }, rank)
    : openItem(dueOn, { code: 'light', clock, ...why }, rank);
}
