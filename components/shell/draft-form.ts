import { typedSince } from '@/lib/domain/draft/typed-since';
import type { DraftService } from '@/lib/services/draft-service';
import { attempt } from './use-command';

export type DraftValues = Readonly<Record<string, string>>;

const saveAfterMs = 300;
const none: DraftValues = {};

/**
 * The words of one open form about one thing. They belong to it for good: what still happens to a
 * form that was left never reaches the words about the next person.
 */
export function createDraftForm(drafts: DraftService, scope: string) {
  const id = crypto.randomUUID();
  const listeners = new Set<() => void>();
  let values = none;
  /** Drafts of other forms whose words stand here now. */
  let adopted: string[] = [];
  let isUntouched = true;
  /** Typed and not stored yet; also after a storing that failed. */
  let isUnstored = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: DraftValues) => {
    values = next;
    listeners.forEach((listener) => listener());
  };
  const store = async () => {
    const taken = adopted;
    isUnstored = false;
    try {
      await drafts.save(scope, id, values, taken);
    } catch (error) {
      isUnstored = true;
      throw error;
    }
    adopted = adopted.filter((other) => !taken.includes(other));
  };
  const flush = () => {
    clearTimeout(timer);
    if (isUnstored) void attempt(store);
  };

  return {
    scope,
    values: () => values,
    flush,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Hands back what was left of this form; what was typed meanwhile stays. */
    adopt: async () => {
      const [newest] = await drafts.list(scope);
      if (!newest) return;
      adopted = [newest.id];
      show({ ...newest.values, ...values });
    },
    /** Another window saved or threw away the words this form was handed and did not touch. */
    compare: (storedIds: readonly string[]) => {
      if (!isUntouched || adopted.length === 0) return;
      if (adopted.some((other) => storedIds.includes(other))) return;
      adopted = [];
      show(none);
    },
    set: (name: string, value: string) => {
      isUntouched = false;
      isUnstored = true;
      show({ ...values, [name]: value });
      clearTimeout(timer);
      timer = setTimeout(flush, saveAfterMs);
    },
    clear: async (saved: DraftValues = none) => {
      clearTimeout(timer);
      isUnstored = false;
      show(typedSince(saved, values));
      isUntouched = Object.keys(values).length === 0;
      await drafts.discard([...adopted, drafts.idOf(scope, id)]);
      adopted = [];
      if (!isUntouched) await store();
    },
  };
}
