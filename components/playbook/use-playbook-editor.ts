import { useEditor } from '@/components/shell/use-editor';
import { draftStepsIn } from '@/lib/domain/playbook/draft-steps';
import type { Playbook, PlaybookStep } from '@/lib/domain/playbook/playbook';

type Fields = { name: string; purpose: string; steps: PlaybookStep[] };

/** The words of a playbook while it is being changed, kept as a draft (promise 3). */
export function usePlaybookEditor(playbook: Playbook, onDone: () => void) {
  const editor = useEditor(`playbook:${playbook.id}`, onDone);
  const { values, set } = editor;
  const change = (fields: Partial<Fields>) => {
    if (fields.name !== undefined) set('name', fields.name);
    if (fields.purpose !== undefined) set('purpose', fields.purpose);
    if (fields.steps !== undefined) set('steps', JSON.stringify(fields.steps));
  };
  return {
    editor,
    name: values.name ?? playbook.name,
    purpose: values.purpose ?? playbook.purpose ?? '',
    steps: draftStepsIn(values.steps) ?? playbook.steps,
    change,
  };
}
