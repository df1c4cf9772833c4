import { intervalDays, isInterval, type Interval } from '@/lib/domain/calendar/interval';
import type { Circle } from '@/lib/domain/circle/circle';
import type { Contact } from '@/lib/domain/contact/contact';
import type { DueRules } from '@/lib/domain/plan/due-rules';
import type { Clock } from './contact-event';

/** Which rule sets the rhythm of one clock for one contact, and what it says; `null` is off. */
export type RulingRhythm = { interval: Interval | null } & (
  | { from: 'contact' | 'usual' }
  | { from: 'circle'; circle: string }
  | { from: 'tier'; tier: NonNullable<Contact['tier']> }
);

/**
 * E4: the most specific rule wins: the contact's own, then their circle's, then their tier's, then
 * the usual one. Of several circles the one that asks most often; one that asks beats one that is
 * off.
 *
 * @example rulingRhythm('light', contact, circles, rules).from; // 'circle'
 */
export function rulingRhythm(
  clock: Clock,
  contact: Pick<Contact, 'tier' | 'tracking'>,
  circles: readonly CircleRhythm[],
  rules: DueRules,
): RulingRhythm {
  const own = contact.tracking[clock];
  if (own !== undefined) return { from: 'contact', interval: own };
  const circle = circleRhythm(clock, circles);
  if (circle !== undefined) return { from: 'circle', ...circle };
  const { tier } = contact;
  const ofTier = tier === undefined || clock === 'deep' ? undefined : rules.tiers?.[tier];
  if (tier !== undefined && ofTier !== undefined) return { from: 'tier', tier, interval: ofTier };
  return { from: 'usual', interval: rules[clock] };
}

type CircleRhythm = Pick<Circle, 'name' | 'light' | 'deep'>;

function circleRhythm(
  clock: Clock,
  circles: readonly CircleRhythm[],
): { circle: string; interval: Interval | null } | undefined {
  const [first] = circles
    .flatMap(({ name, [clock]: interval }) =>
      interval === null || isInterval(interval) ? [{ circle: name, interval }] : [],
    )
    .toSorted((a, b) => oftenness(a.interval) - oftenness(b.interval));
  return first;
}

/**
 * What a contact's circles say where the contact says nothing: the engine takes it as the contact's
 * own (`DueFacts.tracking`), so that it need not know of circles.
 *
 * @example circleRhythms(contact.tracking, circles); // { light: { every: 1, unit: 'month' } }
 */
export function circleRhythms(
  own: Contact['tracking'],
  circles: readonly CircleRhythm[],
): Pick<Contact['tracking'], 'light' | 'deep'> {
  const light = own.light === undefined ? circleRhythm('light', circles) : undefined;
  const deep = own.deep === undefined ? circleRhythm('deep', circles) : undefined;
  return {
    ...(light ? { light: light.interval } : {}),
    ...(deep ? { deep: deep.interval } : {}),
  };
}

const oftenness = (interval: Interval | null): number =>
  interval === null ? Number.POSITIVE_INFINITY : intervalDays(interval);
