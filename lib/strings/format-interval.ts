import { t } from './strings';

/**
 * How often, in words.
 *
 * @example formatInterval({ every: 2, unit: 'week' }) // 'every 2 weeks'
 */
export function formatInterval(interval: {
  every: number;
  unit: 'day' | 'week' | 'month';
}): string {
  const { every, unit } = interval;
  const weeks = unit === 'day' && every % 7 === 0;
  return weeks
    ? t('common.interval.week', { count: every / 7 })
    : t(`common.interval.${unit}`, { count: every });
}
