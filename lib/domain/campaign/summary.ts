import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { CampaignFacts } from './campaign';

/** How a campaign stands, or what came of it. */
export type CampaignSummary = {
  people: number;
  asked: number;
  skipped: number;
  /** Not asked yet. */
  left: number;
  /** Of those left, whose day has come. */
  today: number;
  /** Introductions that came of it: received from its people since it began. */
  received: number;
};

/**
 * @param asked who was asked, with the day
 * @param received introductions that its people sent since it began
 * @example campaignSummary(campaign, new Map([['mira', '2026-03-02']]), 1, today).asked; // 1
 */
export function campaignSummary(
  { members }: Pick<CampaignFacts, 'members'>,
  asked: ReadonlyMap<string, LocalDate>,
  received: number,
  today: LocalDate,
): CampaignSummary {
  const open = members.filter(
    ({ contactId, skippedOn }) => skippedOn === undefined && !asked.has(contactId),
  );
  const done = members.filter(({ contactId }) => asked.has(contactId)).length;
  return {
    people: members.length,
    asked: done,
    skipped: members.length - done - open.length,
    left: open.length,
    today: open.filter(({ dueOn }) => dueOn <= today).length,
    received,
  };
}
