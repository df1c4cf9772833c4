import type { LocalDate } from '../domain/calendar/local-date';
import type { Cause, Due, ReasonDetails, Silence } from '../domain/plan/due-result';
import { formatDay } from './format-day';
import { formatInterval } from './format-interval';
import { shorten } from './shorten';
import { t } from './strings';

type Words = { today: LocalDate; locale?: string };
type DayIn = (day: LocalDate | undefined) => string;

/**
 * Why somebody is due, in one sentence (E14), made of nothing but the engine's reason. It states,
 * it never blames.
 *
 * @param words `today` turns near days into words; `locale` is for dates only
 * @example explainDue(due, { today: '2026-03-20' });
 * // 'Due since 3 Mar: last comment 17 Feb, every 2 weeks'
 */
export function explainDue(due: Due, { today, locale }: Words): string {
  const dayIn: DayIn = (day) => (day === undefined ? '' : formatDay(day, today, locale));
  const { reason, dueOn } = due;
  if (isSilence(reason)) return silenceIn(reason, dayIn);
  if (dueOn === undefined) return t('due.silence.none');
  const why = [whyIn(reason, dayIn), ...alsoIn(reason, dayIn)].join('; ');
  return t('due.sentence', { when: whenIn(dueOn, today, dayIn), why });
}

function isSilence(reason: Due['reason']): reason is Silence {
  switch (reason.code) {
    case 'archived':
    case 'paused':
    case 'snoozed':
    case 'untracked':
      return true;
    default:
      return false;
  }
}

function whenIn(dueOn: LocalDate, today: LocalDate, dayIn: DayIn): string {
  if (dueOn === today) return t('due.when.today');
  return dueOn < today
    ? t('due.when.since', { day: dayIn(dueOn) })
    : t('due.when.ahead', { day: dayIn(dueOn) });
}

function whyIn(reason: Cause & ReasonDetails, dayIn: DayIn): string {
  switch (reason.code) {
    case 'duty':
      return t(`due.why.${reason.duty}`);
    case 'commitment':
      return reason.complaintOn === undefined
        ? t('due.why.commitment')
        : t('due.why.complaint', { day: dayIn(reason.complaintOn) });
    case 'annual':
      return annualIn(reason.kind, reason.turn);
    case 'step':
      return t('due.why.step', { title: shorten(reason.title) });
    case 'reach-out':
      return reason.setOn === undefined
        ? t('due.why.reachOut')
        : t('due.why.reachOutSet', { day: dayIn(reason.setOn) });
    case 'reply-owed': {
      const kind = t(`interaction.last.${reason.inboundKind}`);
      const day = dayIn(reason.inboundOn);
      return reason.count > 1
        ? t('due.why.replies', { count: reason.count, kind, day })
        : t('due.why.reply', { kind, day });
    }
    case 'ramp':
      return t('due.why.ramp', { day: dayIn(reason.startedOn) });
    case 'deep':
      return rhythmIn(reason, 'deep', dayIn);
    case 'light':
      return 'off' in reason ? t('due.silence.none') : rhythmIn(reason, 'light', dayIn);
    default:
      return unknownReason(reason);
  }
}

type Rhythm = Extract<Cause, { clock: string }> & ReasonDetails;

/** What the clock counts from, and how often it asks. */
function rhythmIn(reason: Rhythm, clock: 'light' | 'deep', dayIn: DayIn): string {
  const interval = formatInterval(reason.interval);
  const { anchorOn, anchorFrom, last } = reason;
  if (anchorOn === undefined) return t('due.why.interval', { interval });
  const day = dayIn(anchorOn);
  if (anchorFrom === 'reset') return t('due.why.reset', { day, interval });
  if (anchorFrom === 'start') {
    return clock === 'deep'
      ? t('due.why.startDeep', { interval })
      : t('due.why.start', { day, interval });
  }
  if (clock === 'deep') return t('due.why.lastDeep', { day, interval });
  const kind = t(`interaction.last.${last?.day === anchorOn ? last.kind : 'other'}`);
  return t('due.why.last', { kind, day, interval });
}

/**
 * An annual date in words.
 * @example annualIn('birthday', 46) // 'their birthday, turning 46'
 */
export function annualIn(kind: string, turn: number | undefined): string {
  const isKnown = kind === 'birthday' || kind === 'work' || kind === 'first-purchase';
  if (!isKnown) return t('due.annual.other', { kind: shorten(kind) });
  return turn === undefined || turn < 1
    ? t(`due.annual.${kind}`)
    : t(`due.annual.${kind}Turn`, { count: turn });
}

/** What is worth adding to the reason, the nearest first. */
function alsoIn(reason: ReasonDetails, dayIn: DayIn): string[] {
  const { snoozed, resumedOn, unanswered, askAbout, notice } = reason;
  return [
    snoozed && t('due.also.snoozed', { day: dayIn(snoozed.until) }),
    resumedOn && t('due.also.resumed', { day: dayIn(resumedOn) }),
    unanswered && t('due.also.unanswered', { count: unanswered }),
    askAbout && t('due.also.askAbout', { day: dayIn(askAbout.dueOn) }),
    notice &&
      t('due.also.notice', { date: annualIn(notice.kind, notice.turn), day: dayIn(notice.on) }),
  ].filter((part) => typeof part === 'string');
}

function silenceIn(reason: Silence, dayIn: DayIn): string {
  const { sinceDay, untilDay } = reason;
  switch (reason.code) {
    case 'archived':
      return sinceDay === undefined
        ? t('due.silence.archived')
        : t('due.silence.archivedSince', { day: dayIn(sinceDay) });
    case 'paused':
      return untilDay === undefined
        ? t('due.silence.paused')
        : t('due.silence.pausedUntil', { day: dayIn(untilDay) });
    case 'snoozed':
      return untilDay === undefined
        ? t('due.silence.snoozed')
        : t('due.silence.snoozedUntil', { day: dayIn(untilDay) });
    case 'untracked':
      return t('due.silence.untracked');
    default:
      return unknownReason(reason.code);
  }
}

/** A new reason without words does not compile; at run time it is still a sentence. */
function unknownReason(_reason: never): string {
  return t('due.silence.none');
}
