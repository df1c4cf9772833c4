import { plan } from './en/plan';
import { fillIn } from './fill-in';

/**
 * How today's plan stands, for popup, panel and tooltip (E10). It takes its words from one room, not
 * from `t`: the worker draws the badge and carries no catalogue.
 * @example planProgress({ left: 3, total: 5, dueInAll: 21 }) // '3 of 5 today · 21 due in all'
 */
export function planProgress(view: { left: number; total: number; dueInAll: number }): string {
  const { left, total, dueInAll } = view;
  if (left === 0) return plan.caughtUp;
  return fillIn(plan.left, { left, total, due: dueInAll });
}
