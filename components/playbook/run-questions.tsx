import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { RunQuestion } from './run-question';

/** Everybody's runs that ask "continue or done?", but of those whose row asks; else nothing. */
export function RunQuestions({ except }: { except: readonly string[] }) {
  const today = useToday();
  const asked = useLive((services) => services.playbooks.questions(), [today]) ?? [];
  const questions = asked.filter(({ contact }) => !except.includes(contact.id));
  if (questions.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5">
      {questions.map(({ contact, view }) => (
        <RunQuestion key={view.run.id} view={view} person={contact.name} />
      ))}
    </div>
  );
}
