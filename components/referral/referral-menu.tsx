import { Ellipsis } from 'lucide-react';
import type { Ref } from 'react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import type { Referral } from '@/lib/domain/referral/referral';
import { t } from '@/lib/strings/strings';

type ReferralMenuProps = {
  referral: Referral;
  onEdit: () => void;
  /** For the button of the menu, where the focus returns after editing. */
  editRef: Ref<HTMLButtonElement>;
};

/** Changing, closing, removing an introduction; each can be taken back. */
export function ReferralMenu({ referral, onEdit, editRef }: ReferralMenuProps) {
  const { referrals } = useServices();
  const { id, closedOn, stages } = referral;
  const act = (message: string, command: () => Promise<() => Promise<unknown>>) => () =>
    void attempt(async () => toastWithUndo(message, await command()));
  return (
    <span className="print:hidden">
      <MenuButton
        label={t('referral.actions')}
        trigger={<IconButton label={t('referral.actions')} icon={<Ellipsis />} ref={editRef} />}
        entries={[
          { id: 'edit', label: t('common.edit'), onAction: onEdit },
          ...(stages.length > 1
            ? [
                {
                  id: 'back',
                  label: t('referral.stepBack'),
                  onAction: act(t('referral.steppedBack'), () => referrals.stepBack(id)),
                },
              ]
            : []),
          closedOn === undefined
            ? {
                id: 'close',
                label: t('referral.close'),
                onAction: act(t('referral.closed'), () => referrals.close(id)),
              }
            : {
                id: 'reopen',
                label: t('referral.reopen'),
                onAction: act(t('referral.reopened'), () => referrals.reopen(id)),
              },
          'line',
          {
            id: 'delete',
            label: t('common.delete'),
            isDanger: true,
            onAction: act(t('referral.removed'), () => referrals.remove(id)),
          },
        ]}
      />
    </span>
  );
}
