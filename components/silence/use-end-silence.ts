import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import type { Contact } from '@/lib/domain/contact/contact';
import type { SilenceKind } from '@/lib/domain/contact/tracking';
import { t } from '@/lib/strings/strings';

type Silenced = Pick<Contact, 'id' | 'name'>;

/** Ends a silence before its time; many pauses end a day's plan at a time (E6). */
export function useEndSilence() {
  const { tracking } = useServices();
  const ending = {
    archived: (id: string) => tracking.unarchive(id),
    paused: (id: string) => tracking.resume([id]),
    snoozed: (id: string) => tracking.wake(id),
    'reach-out': (id: string) => tracking.reachOut(id, undefined),
  };
  return (kind: SilenceKind, people: readonly Silenced[]): void =>
    void attempt(async () => {
      const [first] = people;
      if (!first) return;
      if (people.length === 1) {
        const undo = await ending[kind](first.id);
        toastWithUndo(t(`silence.ended.${kind}`, { name: first.name }), undo);
        return;
      }
      const undo = await tracking.resume(people.map(({ id }) => id));
      toastWithUndo(t('silence.resumedAll', { count: people.length }), undo);
    });
}
