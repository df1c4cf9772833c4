import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { RunQuestion } from './run-question';

/** Everybody's runs that ask "continue or done?"; nothing when none does. */
export function RunQuestions() {
  const today = useToday();
  const questions = useLive((services) => services.playbooks.questions(), [today]) ?? [];
  if (questions.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5">
      {questions.map(({ contact, view }) => (
        <RunQuestion key={view.run.id} view={view} person={contact.name} />
      ))}
    </div>
  );
}
