import { Gift } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import { thanksKinds } from '@/lib/domain/referral/referral';
import { t } from '@/lib/strings/strings';
import type { Owed } from './use-owed';

type OwedActionsProps = Owed & {
  /** The key that settles the first of them; the caller binds it. */
  keyHint?: string;
};

const actions = {
  thank: 'referral.thank',
  report: 'referral.tell',
  answer: 'referral.answer',
} as const;

/** What is owed to somebody today because of an introduction, each settled in one press (P18–P20). */
export function OwedActions({ owed, settle, keyHint }: OwedActionsProps) {
  if (owed.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1.5">
      {owed.map((duty, place) => (
        <li
          key={`${duty.referral.id}-${duty.kind}`}
          className="flex flex-wrap items-center gap-1.5"
        >
          <Button
            size="sm"
            variant="primary"
            keyHint={place === 0 ? keyHint : undefined}
            onPress={() => settle(duty)}
          >
            {t(actions[duty.kind])}
          </Button>
          {duty.kind === 'thank' && (
            <MenuButton
              label={t('referral.thankHow')}
              trigger={<IconButton label={t('referral.thankHow')} icon={<Gift />} />}
              entries={thanksKinds.map((by) => ({
                id: by,
                label: t(`interaction.kind.${by}`),
                onAction: () => settle(duty, by),
              }))}
            />
          )}
          <span className="min-w-0 text-caption text-soft">
            {t(`referral.owed.${duty.kind}`, { about: duty.about })}
          </span>
        </li>
      ))}
    </ul>
  );
}
