import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { InteractionFacts } from '@/lib/domain/plan/due-facts';
import { isConversation } from '@/lib/domain/referral/duties';
import type { CampaignFacts } from './campaign';

type Touch = Pick<InteractionFacts, 'kind' | 'day' | 'direction' | 'deleted'>;
type Running = Pick<CampaignFacts, 'name' | 'startsOn' | 'members' | 'pausedOn' | 'closedOn'>;

/**
 * The first day since a campaign began (and before it was closed) on which there was a word with
 * somebody; a comment or a repost is none.
 */
export function askedOn(
  { startsOn, closedOn }: Pick<CampaignFacts, 'startsOn' | 'closedOn'>,
  touches: readonly Touch[],
): LocalDate | undefined {
  const days = touches
    .filter((touch) => touch.day >= startsOn && isConversation(touch))
    .filter(({ day }) => closedOn === undefined || day <= closedOn)
    .map(({ day }) => day);
  return days.toSorted()[0];
}

/**
 * What a campaign makes a contact due for (`DueFacts.step`, so inside the plan's cap): nothing once
 * there was a word with them, while it is paused, and after it is closed.
 *
 * @example campaignStep(campaign, 'mira', [])?.dueOn; // '2026-03-04'
 */
export function campaignStep(
  campaign: Running,
  contactId: string,
  touches: readonly Touch[],
): { dueOn: LocalDate; title: string } | undefined {
  if (campaign.pausedOn !== undefined || campaign.closedOn !== undefined) return undefined;
  const member = campaign.members.find((each) => each.contactId === contactId);
  if (member === undefined || member.skippedOn !== undefined) return undefined;
  if (askedOn(campaign, touches) !== undefined) return undefined;
  return { dueOn: member.dueOn, title: campaign.name };
}
