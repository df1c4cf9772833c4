import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { LedgerEntry } from '@/lib/domain/referral/ledger';
import { thanksKinds } from '@/lib/domain/referral/referral';
import { nextStages, stageOf } from '@/lib/domain/referral/stage';
import type { Names } from '@/lib/services/referral-views';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import { IntroductionDrafts } from './introduction-drafts';
import { ReferralEditor } from './referral-editor';
import { ReferralPeople } from './referral-people';

type ReferralItemProps = {
  entry: LedgerEntry;
  names: Names;
  today: LocalDate;
  source: Interaction['source'];
};

/** One introduction: who, how far it is, who waits for what, and what can happen next. */
export function ReferralItem({ entry, names, today, source }: ReferralItemProps) {
  const { referral } = entry;
  const [isEditing, setEditing] = useState(false);
  const [hasDrafts, setDrafts] = useState(false);
  if (isEditing) {
    return <ReferralEditor referral={referral} today={today} onDone={() => setEditing(false)} />;
  }
  const stage = stageOf(referral);
  const day = referral.stages.at(-1)?.day ?? referral.day;
  return (
    <article className="flex flex-col gap-1.5">
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <ReferralPeople referral={referral} names={names} />
          {referral.need && (
            <p dir="auto" className="break-words text-soft">
              {referral.need}
            </p>
          )}
          <p className="text-caption text-faint">
            {t('referral.stageOn', {
              stage: t(`referral.stage.${stage}`),
              day: formatDay(day, today),
            })}
            {referral.thankedOn &&
              ` · ${thanksWords(referral.thankedOn, referral.thankedBy, today)}`}
            {referral.closedOn &&
              ` · ${t('referral.closedOn', { day: formatDay(referral.closedOn, today) })}`}
          </p>
          <Waiting entry={entry} today={today} />
        </div>
        <ItemMenu entry={entry} source={source} onEdit={() => setEditing(true)} />
      </div>
      {referral.closedOn === undefined && (
        <NextSteps
          entry={entry}
          source={source}
          onDrafts={stage === 'offered' ? () => setDrafts(!hasDrafts) : undefined}
        />
      )}
      {hasDrafts && <IntroductionDrafts referral={referral} />}
    </article>
  );
}

function thanksWords(
  day: LocalDate,
  by: (typeof thanksKinds)[number] | undefined,
  today: LocalDate,
) {
  const how = t(`referral.thanks.${by ?? 'message'}`);
  return t('referral.thankedBy', { day: formatDay(day, today), how });
}

/** Who waits for thanks, news or an answer. */
function Waiting({ entry, today }: { entry: LedgerEntry; today: LocalDate }) {
  if (entry.duties.length === 0) return null;
  const words = entry.duties.map(({ kind, dueOn }) => {
    if (kind !== 'report') return t(`referral.waits.${kind}`);
    return dueOn <= today
      ? t('referral.waits.reportNow')
      : t('referral.waits.report', { day: formatDay(dueOn, today) });
  });
  return <p className="text-caption text-accent-ink">{words.join(' · ')}</p>;
}

type StepsProps = Pick<ReferralItemProps, 'entry' | 'source'> & { onDrafts?: () => void };

function NextSteps({ entry, source, onDrafts }: StepsProps) {
  const { referrals } = useServices();
  const { referral, canClose, duties } = entry;
  const { id } = referral;
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
      {nextStages(referral).map((stage) => {
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
        <Button size="sm" onPress={act(t('referral.tell'), () => referrals.tell(id, source))}>
          {t('referral.tell')}
        </Button>
      )}
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

type MenuProps = Pick<ReferralItemProps, 'entry' | 'source'> & { onEdit: () => void };

function ItemMenu({ entry: { referral }, onEdit }: MenuProps) {
  const { referrals } = useServices();
  const { id, closedOn, stages } = referral;
  const act = (message: string, command: () => Promise<() => Promise<unknown>>) => () =>
    void attempt(async () => toastWithUndo(message, await command()));
  return (
    <span className="print:hidden">
      <MenuButton
        label={t('referral.actions')}
        trigger={<IconButton label={t('referral.actions')} icon={<Ellipsis />} />}
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
