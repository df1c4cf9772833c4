import type { Warmth } from '../domain/contact/warmth';
import { capitalise } from './capitalise';
import { t } from './strings';

/**
 * Why somebody is warm or cooling, in one sentence made of nothing but what was logged (P15).
 *
 * @example explainWarmth(warmth(row, today)) // 'Last touch 20 days ago, wished every 14 days'
 */
export function explainWarmth({ clocks, silent, because }: Warmth): string {
  if (because !== undefined) return t(`people.warmthWhy.${because}`);
  const told = clocks.map(({ clock, days, wished }) => {
    const ago = days === 0 ? t('common.day.today') : t('people.warmthWhy.ago', { count: days });
    const rhythm = t('people.warmthWhy.wished', { count: wished });
    return `${t(`people.warmthWhy.${clock}`, { ago })}, ${rhythm}`;
  });
  const untold = silent.map((clock) => t(`people.warmthWhy.silent.${clock}`));
  return capitalise([...told, ...untold].join('; '));
}
