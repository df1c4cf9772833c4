import { fieldLimits } from '@/lib/domain/record/field-limit';
import type { Draft } from '@/lib/domain/draft/draft';
import type { ServiceContext } from './service-context';

/** Words typed and not yet saved: kept within 500 ms, handed back when the form opens again. */
export function createDraftService({ db, clock }: ServiceContext) {
  const idOf = (scope: string, formId: string) => `${scope}#${formId}`;

  /** The drafts left for this scope by any form, newest first. */
  async function list(scope: string): Promise<Draft[]> {
    const rows = await db.drafts.where('scope').equals(scope).toArray();
    return rows.toSorted((a, b) => b.updatedAt - a.updatedAt || a.id.localeCompare(b.id));
  }

  /** Stores what a form holds; empty values leave no draft. */
  async function save(
    scope: string,
    formId: string,
    values: Record<string, string>,
  ): Promise<void> {
    const kept = Object.entries(values).filter(([, value]) => value.trim() !== '');
    if (kept.length === 0) {
      await db.drafts.delete(idOf(scope, formId));
      return;
    }
    const capped = kept.map(([name, value]) => [name, value.slice(0, fieldLimits.note)]);
    await db.drafts.put({
      id: idOf(scope, formId),
      scope,
      values: Object.fromEntries(capped) as Record<string, string>,
      updatedAt: clock.now(),
    });
  }

  /** Removes drafts whose words were saved or thrown away. */
  async function discard(ids: readonly string[]): Promise<void> {
    await db.drafts.bulkDelete([...ids]);
  }

  return { idOf, list, save, discard };
}
export type DraftService = ReturnType<typeof createDraftService>;
