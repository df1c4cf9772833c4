import { addInterval } from '@/lib/domain/calendar/add-interval';
import type { Interval } from '@/lib/domain/calendar/interval';
import type { LocalDate } from '@/lib/domain/calendar/local-date';

/** How long to put someone off, in the order in which it is offered (E6). */
export const snoozePresets = [
  'tomorrow',
  'one-week',
  'two-weeks',
  'one-month',
  'three-months',
] as const;
export type SnoozePreset = (typeof snoozePresets)[number];

const lengths: Record<SnoozePreset, Interval> = {
  tomorrow: { every: 1, unit: 'day' },
  'one-week': { every: 1, unit: 'week' },
  'two-weeks': { every: 2, unit: 'week' },
  'one-month': { every: 1, unit: 'month' },
  'three-months': { every: 3, unit: 'month' },
};

/**
 * The first day on which someone put off today is shown again (E6).
 *
 * @example snoozeUntil('one-month', '2026-01-31'); // '2026-02-28'
 */
export function snoozeUntil(preset: SnoozePreset, today: LocalDate): LocalDate {
  return addInterval(today, lengths[preset]);
}
