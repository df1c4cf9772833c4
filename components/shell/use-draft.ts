import { useEffect, useState, useSyncExternalStore } from 'react';
import { createDraftForm, type DraftValues } from './draft-form';
import { useServices } from './services-context';
import { useLive } from './use-live';

export type DraftHandle = {
  values: DraftValues;
  set: (name: string, value: string) => void;
  /**
   * The words are saved or thrown away: empties the form and forgets the draft. What was typed on
   * while those in `saved` were being saved stays.
   */
  clear: (saved?: DraftValues) => Promise<void>;
  /** The values of this very moment, for what was begun with earlier ones. */
  now: () => DraftValues;
};

/**
 * The words of a form, stored within half a second and handed back when the form opens again: after
 * a crash, in another window, tomorrow (promise 3). Each open form has a draft of its own, so two
 * windows never write over each other.
 */
export function useDraft(scope: string): DraftHandle {
  const { drafts } = useServices();
  const [form, setForm] = useState(() => createDraftForm(drafts, scope));
  // Words about somebody never move on to the next person.
  if (form.scope !== scope) setForm(createDraftForm(drafts, scope));
  const values = useSyncExternalStore(form.subscribe, form.values);

  useEffect(() => {
    void form.adopt();
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') form.flush();
    };
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', form.flush);
    return () => {
      form.flush();
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', form.flush);
    };
  }, [form]);

  const stored = useLive((services) => services.drafts.list(scope), [scope]);
  useEffect(() => {
    if (stored) form.compare(stored.map(({ id }) => id));
  }, [form, stored]);

  return { values, set: form.set, clear: form.clear, now: form.values };
}
