import { CalendarClock, Check, Trash2, Undo2 } from 'lucide-react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Commitment } from '@/lib/domain/commitment/commitment';
import { formatDay } from '@/lib/strings/format-day';
import { shorten } from '@/lib/strings/shorten';
import { t } from '@/lib/strings/strings';

type CommitmentItemProps = {
  commitment: Commitment;
  today: LocalDate;
  /** In the plan only "done" is offered. */
  isShort?: boolean;
};

/** One promise: whose, what, by when; kept, opened again, moved, removed, each taken back (P4). */
export function CommitmentItem({ commitment, today, isShort }: CommitmentItemProps) {
  const { commitments } = useServices();
  const { id, owner, text, dueOn, doneOn } = commitment;
  const act = (message: string, command: () => Promise<() => Promise<void>>) => () =>
    void attempt(async () => toastWithUndo(message, await command()));
  const isAskable = owner === 'them' && !doneOn && dueOn !== undefined && dueOn < today;
  return (
    <div className="flex flex-wrap items-start gap-2">
      <div className="min-w-32 grow basis-0">
        <p dir="auto" className={doneOn ? 'break-words text-faint line-through' : 'break-words'}>
          {text}
        </p>
        <p className="text-caption text-soft">
          {t(owner === 'me' ? 'commitment.mine' : 'commitment.theirs')}
          {' · '}
          {isAskable && <strong className="font-medium">{t('commitment.askAbout')} · </strong>}
          {dayIn(commitment, today)}
        </p>
      </div>
      <span className="ms-auto flex shrink-0 items-center">
        <span className="line-actions flex">
          {!doneOn && <MoveButton commitment={commitment} today={today} />}
          {!isShort && (
            <IconButton
              label={t('common.delete')}
              icon={<Trash2 />}
              onPress={act(t('commitment.removed'), () => commitments.remove(id))}
            />
          )}
        </span>
        {doneOn ? (
          <IconButton
            label={t('commitment.reopen')}
            icon={<Undo2 />}
            onPress={act(t('commitment.reopened'), () => commitments.reopen(id))}
          />
        ) : (
          <Button
            size="sm"
            icon={<Check />}
            onPress={act(t('commitment.kept', { text: shorten(text) }), () => commitments.keep(id))}
          >
            {t(owner === 'me' ? 'commitment.done' : 'commitment.theyDid')}
          </Button>
        )}
      </span>
    </div>
  );
}

function MoveButton({ commitment, today }: { commitment: Commitment; today: LocalDate }) {
  const { commitments } = useServices();
  const move = (day: string, close: () => void) =>
    void attempt(async () => {
      const undo = await commitments.move(commitment.id, day === '' ? undefined : day);
      const said =
        day === ''
          ? t('commitment.movedNoDay')
          : t('commitment.moved', { day: formatDay(day, today) });
      toastWithUndo(said, undo);
      close();
    });
  return (
    <Popover
      label={t('commitment.move')}
      trigger={<IconButton label={t('commitment.move')} icon={<CalendarClock />} />}
    >
      {(close) => (
        <DayField
          label={t('commitment.dueDay')}
          min={today}
          value={commitment.dueOn ?? ''}
          onChange={(day) => move(day, close)}
          quickDays={[
            { label: t('commitment.tomorrow'), day: addDays(today, 1) },
            { label: t('commitment.inAWeek'), day: addDays(today, 7) },
          ]}
        />
      )}
    </Popover>
  );
}

function dayIn({ dueOn, doneOn }: Commitment, today: LocalDate): string {
  if (doneOn !== undefined) return t('commitment.doneOn', { day: formatDay(doneOn, today) });
  if (dueOn === undefined) return t('commitment.noDay');
  const day = formatDay(dueOn, today);
  return dueOn < today ? t('commitment.overdue', { day }) : t('commitment.due', { day });
}
