import * as z from 'zod/mini';
import { useDraft } from '@/components/shell/use-draft';
import {
  type Playbook,
  type PlaybookStep,
  playbookStepSchema,
} from '@/lib/domain/playbook/playbook';

type Fields = { name: string; purpose: string; steps: PlaybookStep[] };

/** Steps under way may still be empty. */
const draftSteps = z.array(z.object({ ...playbookStepSchema.shape, title: z.string() }));

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
    steps: stepsIn(values.steps) ?? playbook.steps,
    change,
    clear: draft.clear,
  };
}

function stepsIn(text: string | undefined): PlaybookStep[] | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = draftSteps.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
