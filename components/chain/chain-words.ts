import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { ChainNode } from '@/lib/domain/chain/chain-tree';
import type { Names } from '@/lib/services/referral-views';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

/** The name of somebody in a chain. */
export function nameIn({ contactId }: ChainNode, names: Names): string {
  return names.get(contactId) ?? t('contact.somebodyGone');
}

/** How somebody came into the chain, when, and what came of it, in one line. */
export function howIn(node: ChainNode, names: Names, today: LocalDate): string {
  const { link } = node;
  if (!link) return '';
  const from = names.get(link.fromId) ?? t('contact.somebodyGone');
  const how = t(link.direction === 'received' ? 'giving.chain.sent' : 'giving.chain.given', {
    from,
  });
  const outcome = link.outcome === 'unknown' ? '' : t(`referral.stage.${link.outcome}`);
  return [how, formatDay(link.day, today), outcome].filter(Boolean).join(' · ');
}
