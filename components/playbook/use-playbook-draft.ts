import { useDraft } from '@/components/shell/use-draft';
import { draftStepsIn } from '@/lib/domain/playbook/draft-steps';
import type { Playbook, PlaybookStep } from '@/lib/domain/playbook/playbook';

type Fields = { name: string; purpose: string; steps: PlaybookStep[] };

/** The words of a playbook while it is being changed, kept as a draft (promise 3). */
export function usePlaybookDraft(playbook: Playbook) {
  const draft = useDraft(`playbook:${playbook.id}`);
  const { values } = draft;
  const change = (fields: Partial<Fields>) => {
    if (fields.name !== undefined) draft.set('name', fields.name);
    if (fields.purpose !== undefined) draft.set('purpose', fields.purpose);
    if (fields.steps !== undefined) draft.set('steps', JSON.stringify(fields.steps));
  };
  return {
    name: values.name ?? playbook.name,
    purpose: values.purpose ?? playbook.purpose ?? '',
    steps: draftStepsIn(values.steps) ?? playbook.steps,
    change,
    clear: draft.clear,
  };
}
