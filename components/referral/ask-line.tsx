import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
import type { OpenAsk } from '@/lib/services/ask-service';
import { t } from '@/lib/strings/strings';

/** After a conversation, one quiet line: did you ask for a referral? (P17) */
export function AskLine({ contactId }: { contactId?: string }) {
  const today = useToday();
  const open = useLive((services) => services.asks.open(contactId), [contactId, today]);
  const [first] = open ?? [];
  return (
    <div role="status" className="empty:sr-only">
      {first && <Question key={first.ask.id} {...first} />}
    </div>
  );
}

function Question({ ask, name }: OpenAsk) {
  const { asks } = useServices();
  const answer = (given: 'yes' | 'not-now' | 'never') => () =>
    void attempt(async () => {
      const undo = await asks.answer(ask, given);
      if (given === 'never') toastWithUndo(t('referral.ask.neverNoted', { name }), undo);
      else toastWithUndo(t('referral.ask.noted'), undo);
    });
  return (
    <div
      role="group"
      aria-label={t('referral.ask.line', { name })}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-lg bg-sunken px-3 py-1.5"
    >
      <span className="text-caption text-soft">{t('referral.ask.line', { name })}</span>
      <span className="flex flex-wrap gap-1">
        <Button size="sm" onPress={answer('yes')}>
          {t('referral.ask.yes')}
        </Button>
        <Button size="sm" variant="ghost" onPress={answer('not-now')}>
          {t('referral.ask.notNow')}
        </Button>
        <Button size="sm" variant="ghost" onPress={answer('never')}>
          {t('referral.ask.never')}
        </Button>
      </span>
    </div>
  );
}
