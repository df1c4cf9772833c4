import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { ThanksKind } from '@/lib/domain/referral/referral';
import type { OwedDuty } from '@/lib/services/referral-views';
import { t } from '@/lib/strings/strings';

/** What is owed to a contact today, and the one command that settles it. Reads only when asked. */
export function useOwed(contactId: string, source: Interaction['source'], isAsked = true) {
  const { referrals, clock } = useServices();
  const all = useLive(
    async (services) => (isAsked ? services.referrals.owedTo(contactId) : []),
    [contactId, isAsked],
  );
  const today = clock.today();
  const owed = (all ?? []).filter(({ dueOn }) => dueOn <= today);

  /** Says that it was done; back with one press. */
  const settle = (duty: OwedDuty, by?: ThanksKind) =>
    void attempt(async () => {
      const { id } = duty.referral;
      if (duty.kind === 'thank') {
        toastWithUndo(t('referral.thanked', duty), await referrals.thank(id, { by, source }));
      } else if (duty.kind === 'report') {
        toastWithUndo(t('referral.told', duty), await referrals.tell(id, source));
      } else {
        const undo = await referrals.move(id, 'answered', source);
        toastWithUndo(t('referral.answered', duty), undo);
      }
    });
  return { owed, settle };
}
export type Owed = ReturnType<typeof useOwed>;
