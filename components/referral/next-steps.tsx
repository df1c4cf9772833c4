import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { MenuButton } from '@/components/ui/menu';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { LedgerEntry } from '@/lib/domain/referral/ledger';
import { type Referral, type Stage, thanksKinds } from '@/lib/domain/referral/referral';
import { isOutcome, nextStages, stageOf } from '@/lib/domain/referral/stage';
import { t } from '@/lib/strings/strings';

type NextStepsProps = {
  entry: LedgerEntry;
  source: Interaction['source'];
  onDrafts?: () => void;
};

/** What is owed, what can happen next, and "close quietly?" when nothing can. */
export function NextSteps({ entry, source, onDrafts }: NextStepsProps) {
  const { referrals, clock } = useServices();
  const { referral, canClose, duties } = entry;
  const { id } = referral;
  const isNewsDue = duties.some(({ kind, dueOn }) => kind === 'report' && dueOn <= clock.today());
  const owes = (kind: string) => duties.some((duty) => duty.kind === kind);
  const act = (message: string, command: () => Promise<() => Promise<unknown>>) => () =>
    void attempt(async () => toastWithUndo(message, await command()));
  return (
    <div className="flex flex-wrap items-center gap-1.5 print:hidden">
      {onDrafts && (
        <Button size="sm" variant="primary" onPress={onDrafts}>
          {t('referral.drafts.title')}
        </Button>
      )}
      {owes('thank') && (
        <MenuButton
          label={t('referral.thankHow')}
          trigger={
            <Button size="sm" variant="primary">
              {t('referral.thank')}
            </Button>
          }
          entries={thanksKinds.map((by) => ({
            id: by,
            label: t(`interaction.kind.${by}`),
            onAction: act(t('referral.thank'), () => referrals.thank(id, { by, source })),
          }))}
        />
      )}
      {owes('report') && (
        <Button
          size="sm"
          variant={isNewsDue ? 'primary' : 'quiet'}
          onPress={act(t('referral.tell'), () => referrals.tell(id, source))}
        >
          {t('referral.tell')}
        </Button>
      )}
      {likelyStages(referral).map((stage) => {
        const name = t(`referral.stage.${stage}`);
        return (
          <Button
            key={stage}
            size="sm"
            onPress={act(t('referral.moved', { stage: name }), () =>
              referrals.move(id, stage, source),
            )}
          >
            {name}
          </Button>
        );
      })}
      {canClose && (
        <>
          <span className="text-caption text-soft">{t('referral.closeAsk')}</span>
          <Button size="sm" onPress={act(t('referral.closed'), () => referrals.close(id))}>
            {t('referral.close')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Not knowing is where everything begins; it is only offered to take an outcome back. */
function likelyStages(referral: Referral): Stage[] {
  const isOpen = !isOutcome(stageOf(referral));
  return nextStages(referral).filter((stage) => !(isOpen && stage === 'unknown'));
}
