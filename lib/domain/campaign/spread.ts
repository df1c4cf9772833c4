import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { type CampaignFacts, campaignLimit, type CampaignMember } from './campaign';
import { workingDays } from './working-days';

type Window = Pick<CampaignFacts, 'startsOn' | 'endsOn' | 'weekdays' | 'daysOff'>;

/**
 * Spreads people evenly over the working days of a window (P23), in their order. Where a day would
 * hold more than the plan's cap, further working days after the window are used. The first 2000 people
 * are all there is room for.
 *
 * @param from not before this day, for what is left after a pause
 * @example spread(['a', 'b'], window, { cap: 5 }).map(({ dueOn }) => dueOn);
 * // ['2026-03-02', '2026-03-17']
 */
export function spread(
  contactIds: readonly string[],
  window: Window,
  { cap, from = window.startsOn }: { cap: number; from?: LocalDate },
): CampaignMember[] {
  const asked = contactIds.slice(0, campaignLimit);
  const people = asked.length;
  const needed = Math.ceil(people / Math.max(1, cap));
  const begin = from > window.startsOn ? from : window.startsOn;
  const days = workingDays(begin, window.endsOn, window, needed);
  return asked.flatMap((contactId, place) => {
    const dueOn = days[Math.floor((place * days.length) / people)];
    return dueOn === undefined ? [] : [{ contactId, dueOn }];
  });
}

/** The most people on one day. */
export function dailyShare(members: readonly CampaignMember[]): number {
  const days = new Map<LocalDate, number>();
  for (const { dueOn } of members) days.set(dueOn, (days.get(dueOn) ?? 0) + 1);
  return Math.max(0, ...days.values());
}

/**
 * The members after a pause: who was asked or passed over keeps their day, the others are spread
 * anew over what is left of the window.
 *
 * @param isDone whether there was a word with them since it began
 */
export function respread(
  campaign: Window & Pick<CampaignFacts, 'members'>,
  isDone: (contactId: string) => boolean,
  options: { cap: number; from: LocalDate },
): CampaignMember[] {
  const isLeft = (member: CampaignMember) =>
    member.skippedOn === undefined && !isDone(member.contactId);
  const left = campaign.members.filter(isLeft).map(({ contactId }) => contactId);
  const days = new Map(
    spread(left, campaign, options).map((member) => [member.contactId, member.dueOn]),
  );
  return campaign.members.map((member) =>
    isLeft(member) ? { ...member, dueOn: days.get(member.contactId) ?? member.dueOn } : member,
  );
}
