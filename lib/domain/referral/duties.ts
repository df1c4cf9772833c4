import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { DutyKind, InteractionFacts } from '@/lib/domain/plan/due-facts';
import type { ReferralFacts } from './referral';
import { isOutcome, isSettled } from './stage';

/** Days until thanks are due, whatever comes of it (P19). */
export const thankDays = 2;
/** Days until the first word without news, days between further ones, and how many at most (P20). */
export const firstReportDays = 14;
export const reportDays = 30;
export const reportLimit = 3;

export type ReferralDuty = { kind: DutyKind; dueOn: LocalDate; contactId: string };
type Touch = Pick<InteractionFacts, 'kind' | 'day' | 'direction' | 'deleted'>;

const light = new Set(['comment', 'repost', 'reaction', 'endorsement', 'congratulation']);

/** Whether this was a word to them or with them, not only a sign under a post. */
export function isConversation({ kind, direction, deleted }: Touch): boolean {
  return deleted !== true && direction !== 'inbound' && !light.has(kind) && kind !== 'complaint';
}

/**
 * What a referral that you received asks of you (E8): answer the lead on the day it is logged (P18),
 * thank the giver within two days (P19), tell them of every outcome on its day, and without news
 * after 14 days and every 30, three times at most (P20). Nothing once it is closed; reopened, the
 * same again.
 *
 * @param touches what happened with the lead; any word with them answers it
 * @example referralDuties({ ...received, day: '2026-03-02' })[1]; // thank, '2026-03-04'
 */
export function referralDuties(
  referral: ReferralFacts,
  touches: readonly Touch[] = [],
): ReferralDuty[] {
  const { direction, giverId, closedOn, thankedOn, day, personId } = referral;
  if (direction === 'given' || closedOn !== undefined) return [];
  const duties: ReferralDuty[] = [];
  if (!isAnswered(referral, touches)) {
    duties.push({ kind: 'answer', dueOn: referral.loggedOn, contactId: personId });
  }
  if (giverId === undefined) return duties;
  if (thankedOn === undefined) {
    duties.push({ kind: 'thank', dueOn: addDays(day, thankDays), contactId: giverId });
  }
  const reportOn = reportDueOn(referral);
  if (reportOn !== undefined) duties.push({ kind: 'report', dueOn: reportOn, contactId: giverId });
  return duties;
}

function isAnswered({ stages, loggedOn, day }: ReferralFacts, touches: readonly Touch[]): boolean {
  if (stages.some(({ stage }) => stage === 'answered' || isNews(stage))) return true;
  const from = day < loggedOn ? day : loggedOn;
  return touches.some((touch) => touch.day >= from && isConversation(touch));
}

/** An outcome worth telling; not knowing is none. */
function isNews(stage: ReferralFacts['stages'][number]['stage']): boolean {
  return isOutcome(stage) && stage !== 'unknown';
}

function reportDueOn(referral: ReferralFacts): LocalDate | undefined {
  const { stages, reportedOn, day } = referral;
  const untold = stages.find(({ stage, toldOn }) => isNews(stage) && toldOn === undefined);
  if (untold !== undefined) return untold.day;
  if (isSettled(referral) || wordsWithoutNews(referral) >= reportLimit) return undefined;
  const last = reportedOn.at(-1);
  return last === undefined ? addDays(day, firstReportDays) : addDays(last, reportDays);
}

/** How often the giver was told that there is no news yet. */
export function wordsWithoutNews({ reportedOn, stages }: ReferralFacts): number {
  const news = new Set(stages.map(({ toldOn }) => toldOn));
  return reportedOn.filter((day) => !news.has(day)).length;
}

/**
 * What "told them" writes down: the day, and that every outcome so far is known to them now.
 *
 * @example tell(referral, '2026-03-16').reportedOn; // ['2026-03-16']
 */
export function tell(
  referral: ReferralFacts,
  day: LocalDate,
): Pick<ReferralFacts, 'stages' | 'reportedOn'> {
  return {
    reportedOn: [...referral.reportedOn, day].toSorted(),
    stages: referral.stages.map((entry) =>
      isNews(entry.stage) && entry.toldOn === undefined ? { ...entry, toldOn: day } : entry,
    ),
  };
}

/**
 * "Close quietly?": it is open, nothing is owed any more, and nothing will be asked again (E8).
 *
 * @param touches as in `referralDuties`
 */
export function asksToClose(referral: ReferralFacts, touches: readonly Touch[] = []): boolean {
  const { direction, closedOn } = referral;
  if (closedOn !== undefined) return false;
  if (direction === 'given') return isSettled(referral);
  return referralDuties(referral, touches).length === 0;
}
