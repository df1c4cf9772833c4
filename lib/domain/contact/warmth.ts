import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import type { PersonRow } from './person-row';

/**
 * How a relationship stands, from real touches against the wished rhythm on both clocks (P15).
 * `unknown`: no rhythm is wished or nothing was ever logged, and silence of data says nothing.
 */
export const warmthLevels = ['warm', 'cooling', 'cold', 'unknown'] as const;
export type WarmthLevel = (typeof warmthLevels)[number];

/** One clock: how long ago in days, and how often it is wished, in days. */
type ClockWarmth = { clock: 'light' | 'deep'; days: number; wished: number };
export type Warmth = {
  level: WarmthLevel;
  /** What it was judged by; the clock that is furthest behind first. */
  clocks: ClockWarmth[];
  /** Where a rhythm is wished and nothing was ever logged: says nothing of how warm it is. */
  silent: ClockWarmth['clock'][];
  /** Why nothing can be said. */
  because?: 'no-rhythm' | 'nothing-logged';
};

type Facts = Pick<
  PersonRow,
  'state' | 'lastOn' | 'lastLightOn' | 'lastDeepOn' | 'lightDays' | 'deepDays'
>;

/**
 * The warmth of one person today. A clock that never saw a touch says nothing; one and a half wished
 * rhythms without a touch is cooling, three is cold.
 * @example warmth(row, '2026-03-20').level // 'warm'
 */
export function warmth(row: Facts, today: LocalDate): Warmth {
  const { lightDays, deepDays, lastLightOn, lastDeepOn } = row;
  if (row.state !== 'tracked' || (lightDays === undefined && deepDays === undefined)) {
    return { level: 'unknown', clocks: [], silent: [], because: 'no-rhythm' };
  }
  const clocks = [
    ...clockOf('light', lastLightOn, lightDays, today),
    ...clockOf('deep', lastDeepOn, deepDays, today),
  ].toSorted((a, b) => b.days / b.wished - a.days / a.wished);
  const [furthest] = clocks;
  if (furthest === undefined) {
    return { level: 'unknown', clocks, silent: [], because: 'nothing-logged' };
  }
  const far = furthest.days / furthest.wished;
  const wished = { light: lightDays, deep: deepDays };
  const isSilent = (clock: ClockWarmth['clock']) =>
    wished[clock] !== undefined && !clocks.some((one) => one.clock === clock);
  return {
    level: far > coldFrom ? 'cold' : far > coolingFrom ? 'cooling' : 'warm',
    clocks,
    silent: (['light', 'deep'] as const).filter(isSilent),
  };
}

/** So many wished rhythms without a touch is cooling, and cold. */
export const coolingFrom = 1.5;
const coldFrom = 3;

/**
 * How many wished rhythms the clock that is furthest behind has seen no touch; undefined where
 * nothing can be said. The same as `warmth` tells, for many people at once.
 * @example behind(row, '2026-03-20') // 1.5
 */
export function behind(row: Facts, today: LocalDate): number | undefined {
  if (row.state !== 'tracked') return undefined;
  const light = behindOn(row.lastLightOn, row.lightDays, today);
  const deep = behindOn(row.lastDeepOn, row.deepDays, today);
  return light === undefined || (deep !== undefined && deep > light) ? deep : light;
}

function behindOn(
  lastOn: LocalDate | undefined,
  wished: number | undefined,
  today: LocalDate,
): number | undefined {
  if (lastOn === undefined || wished === undefined || wished <= 0) return undefined;
  return Math.max(0, daysSince(lastOn, today)) / wished;
}

function clockOf(
  clock: 'light' | 'deep',
  lastOn: LocalDate | undefined,
  wished: number | undefined,
  today: LocalDate,
): ClockWarmth[] {
  if (lastOn === undefined || wished === undefined || wished <= 0) return [];
  return [{ clock, days: Math.max(0, daysSince(lastOn, today)), wished }];
}

const counted = { today: '', days: new Map<LocalDate, number>() };

/** Few days are many people's last one: each is counted once. */
function daysSince(day: LocalDate, today: LocalDate): number {
  if (counted.today !== today) {
    counted.today = today;
    counted.days.clear();
  }
  const known = counted.days.get(day) ?? daysBetween(day, today);
  counted.days.set(day, known);
  return known;
}
