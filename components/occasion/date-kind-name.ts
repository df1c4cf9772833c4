import { t } from '@/lib/strings/strings';

/** The kinds with a sentence of their own; `own` is named by the user. */
export const dateKinds = ['birthday', 'work', 'first-purchase', 'own'] as const;

/** What a day of a person is called: by its kind, or by the words it was given. */
export function dateKindName(kind: string): string {
  const known = dateKinds.find((each) => each === kind);
  return known === undefined || known === 'own' ? kind : t(`occasion.kinds.${known}`);
}
