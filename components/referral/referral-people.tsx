import { ArrowRight } from 'lucide-react';
import { PersonLink } from '@/components/contact/person-link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Referral } from '@/lib/domain/referral/referral';
import type { Names } from '@/lib/services/referral-views';
import { t } from '@/lib/strings/strings';

type ReferralPeopleProps = { referral: Referral; names: Names; level: 2 | 3 };

/** The people of an introduction as a line: who sent whom, or whom you brought together. */
export function ReferralPeople({ referral, names, level }: ReferralPeopleProps) {
  const { direction, giverId, receiverId, personId } = referral;
  const first = direction === 'received' ? giverId : personId;
  const second = direction === 'received' ? personId : receiverId;
  const Heading = `h${level}` as const;
  return (
    <Heading className="name flex flex-wrap items-center gap-x-1.5 text-lead">
      <VisuallyHidden>{t(`referral.directionShort.${direction}`)}</VisuallyHidden>
      <PersonLink id={first} names={names} />
      <ArrowRight aria-hidden className="size-4 shrink-0 text-faint rtl:-scale-x-100" />
      <PersonLink id={second} names={names} />
    </Heading>
  );
}
