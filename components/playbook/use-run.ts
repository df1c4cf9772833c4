import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import type { RunView } from '@/lib/services/run-views';
import { t } from '@/lib/strings/strings';

/** What can be done with a run: its step done or skipped, the run stopped or gone on with (E9). */
export function useRun({ run, playbook, pending }: RunView) {
  const { playbooks } = useServices();
  const { name } = playbook;
  const title = pending?.step.title ?? '';
  const stepId = pending?.step.id ?? '';
  const act = (said: string, command: () => Promise<() => Promise<void>>) => () =>
    void attempt(async () => toastWithUndo(said, await command()));
  return {
    done: act(t('playbook.doneStep', { title }), () => playbooks.done(run.id, stepId)),
    skip: act(t('playbook.skipped', { title }), () => playbooks.skip(run.id, stepId)),
    stop: act(t('playbook.stopped', { name }), () => playbooks.stop(run.id)),
    proceed: act(t('playbook.proceeding', { name }), () => playbooks.proceed(run.id)),
  };
}
