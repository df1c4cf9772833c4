import { PersonLink } from '@/components/contact/person-link';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { ChainNode } from '@/lib/domain/chain/chain-tree';
import type { Names } from '@/lib/services/referral-views';
import { howIn } from './chain-words';

type ChainListProps = { root: ChainNode; names: Names; today: LocalDate };

/** The chain as plain lists inside lists, for those who listen or print. */
export function ChainList({ root, names, today }: ChainListProps) {
  return (
    <ul className="ms-4 flex list-disc flex-col gap-1">
      {root.next.map((node) => (
        <li key={`${node.contactId} ${node.link?.referralId ?? ''}`}>
          <PersonLink id={node.contactId} names={names} />
          {': '}
          {howIn(node, names, today)}
          {node.next.length > 0 && <ChainList root={node} names={names} today={today} />}
        </li>
      ))}
    </ul>
  );
}
