import { useState } from 'react';
import { useEditing } from '@/components/shell/use-editing';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { LedgerEntry } from '@/lib/domain/referral/ledger';
import type { ThanksKind } from '@/lib/domain/referral/referral';
import { stageOf } from '@/lib/domain/referral/stage';
import type { Names } from '@/lib/services/referral-views';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import { IntroductionDrafts } from './introduction-drafts';
import { NextSteps } from './next-steps';
import { ReferralEditor } from './referral-editor';
import { ReferralMenu } from './referral-menu';
import { ReferralPeople } from './referral-people';

type ReferralItemProps = {
  entry: LedgerEntry;
  names: Names;
  today: LocalDate;
  source: Interaction['source'];
  /** Of its heading. */
  level: 2 | 3;
};

/** One introduction: who, how far it is, who waits for what, and what can happen next. */
export function ReferralItem({ entry, names, today, source, level }: ReferralItemProps) {
  const { referral } = entry;
  const { isEditing, edit, done, editRef } = useEditing();
  const [hasDrafts, setDrafts] = useState(false);
  if (isEditing) {
    return <ReferralEditor referral={referral} today={today} onDone={done} />;
  }
  const stage = stageOf(referral);
  const day = referral.stages.at(-1)?.day ?? referral.day;
  return (
    <article className="flex flex-col gap-1.5">
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <ReferralPeople referral={referral} names={names} level={level} />
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
        <ReferralMenu referral={referral} onEdit={edit} editRef={editRef} />
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

function thanksWords(day: LocalDate, by: ThanksKind | undefined, today: LocalDate) {
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
