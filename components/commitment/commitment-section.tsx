import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Commitment } from '@/lib/domain/commitment/commitment';
import { orderCommitments } from '@/lib/domain/commitment/order-commitments';
import { t } from '@/lib/strings/strings';
import { CommitmentItem } from './commitment-item';
import { NewCommitment } from './new-commitment';

type CommitmentSectionProps = {
  contactId: string;
  commitments: readonly Commitment[];
  today: LocalDate;
};

/** What you promised each other: the open ones by their day, the kept ones folded away (P4). */
export function CommitmentSection({ contactId, commitments, today }: CommitmentSectionProps) {
  const { open, done } = orderCommitments(commitments);
  return (
    <Section title={t('commitment.title')}>
      <NewCommitment contactId={contactId} />
      {open.length > 0 && <List commitments={open} today={today} />}
      {done.length > 0 && (
        <Disclosure title={t('commitment.earlier')}>
          <List commitments={done} today={today} />
        </Disclosure>
      )}
    </Section>
  );
}

function List({ commitments, today }: Pick<CommitmentSectionProps, 'commitments' | 'today'>) {
  return (
    <ul className="flex flex-col gap-2">
      {commitments.map((commitment) => (
        <li key={commitment.id}>
          <CommitmentItem commitment={commitment} today={today} />
        </li>
      ))}
    </ul>
  );
}
