import type { Warmth } from '../domain/contact/warmth';
import { t } from './strings';

/**
 * Why somebody is warm or cooling, in one sentence made of nothing but what was logged (P15).
 *
 * @example explainWarmth(warmth(row, today)) // 'Last touch 20 days ago, wished every 14 days'
 */
export function explainWarmth({ clocks, because }: Warmth): string {
  if (because !== undefined) return t(`people.warmthWhy.${because}`);
  return clocks
    .map(({ clock, days, wished }) => {
      const ago = t(`people.warmthWhy.${clock}`, { count: days });
      return `${ago}, ${t('people.warmthWhy.wished', { count: wished })}`;
    })
    .join('; ');
}
