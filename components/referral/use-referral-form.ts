import { useEditing } from '@/components/shell/use-editing';
import type { ReferralDirection } from '@/lib/domain/referral/referral';

/** Which introduction is being written down; afterwards the focus is on the button that began it. */
export function useReferralForm() {
  const received = useEditing();
  const given = useEditing();
  const direction: ReferralDirection | null = received.isEditing
    ? 'received'
    : given.isEditing
      ? 'given'
      : null;
  return {
    direction,
    done: received.isEditing ? received.done : given.done,
    openers: {
      received: { onPress: received.edit, ref: received.editRef },
      given: { onPress: given.edit, ref: given.editRef },
    },
  };
}
