import type { InteractionKind } from '../domain/interaction/interaction-kind';
import { t } from './strings';

/**
 * What was logged, and the playbook steps that are done by it.
 * @example loggedIn('message', 'Mira', ['Thank them']) // 'Messaged · Mira. Step done: Thank them'
 */
export function loggedIn(kind: InteractionKind, name: string, steps: readonly string[]): string {
  const said = t('interaction.logged', { kind: t(`interaction.past.${kind}`), name });
  return steps.length === 0 ? said : t('playbook.doneToo', { said, title: steps.join(', ') });
}
