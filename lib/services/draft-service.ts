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

  /**
   * Stores what a form holds; empty values leave no draft. The drafts in `taken` are those whose
   * words the form was handed: they are in it now, changed or emptied, and go.
   */
  async function save(
    scope: string,
    formId: string,
    values: Readonly<Record<string, string>>,
    taken: readonly string[] = [],
  ): Promise<void> {
    const kept = Object.entries(values).filter(([, value]) => value.trim() !== '');
    const capped = kept.map(([name, value]) => [name, value.slice(0, fieldLimits.note)]);
    const id = idOf(scope, formId);
    await db.transaction('rw', db.drafts, async () => {
      await db.drafts.bulkDelete(kept.length === 0 ? [...taken, id] : [...taken]);
      if (kept.length === 0) return;
      await db.drafts.put({
        id,
        scope,
        values: Object.fromEntries(capped) as Record<string, string>,
        updatedAt: clock.now(),
      });
    });
  }

  /** Removes drafts whose words were saved or thrown away. */
  async function discard(ids: readonly string[]): Promise<void> {
    await db.drafts.bulkDelete([...ids]);
  }

  return { idOf, list, save, discard };
}
export type DraftService = ReturnType<typeof createDraftService>;
