import { t } from './strings';

/**
 * How today's plan stands, for popup, panel and tooltip (E10).
 * @example planProgress({ left: 3, total: 5, dueInAll: 21 }) // '3 of 5 today · 21 due in all'
 */
export function planProgress(view: {
  left: number;
  total: number;
  dueInAll: number;
}): string {
  const { left, total, dueInAll } = view;
  if (left === 0) return t('plan.caughtUp');
  return t('plan.left', { left, total, due: dueInAll });
}
