import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices } from './services-context';
import { useLive } from './use-live';

export type DraftValues = Record<string, string>;
export type DraftHandle = {
  values: DraftValues;
  set: (name: string, value: string) => void;
  /** The words are saved or thrown away: empties the form and forgets the draft. */
  clear: () => Promise<void>;
};

const saveAfterMs = 300;

/**
 * The words of a form, stored within half a second and handed back when the form opens again: after
 * a crash, in another window, tomorrow (promise 3). Each open form has a draft of its own, so two
 * windows never write over each other.
 */
export function useDraft(scope: string): DraftHandle {
  const { drafts } = useServices();
  const [formId] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState<DraftValues>({});
  const latest = useRef<DraftValues>({});
  const adopted = useRef<string[]>([]);
  const untouched = useRef(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    void drafts.save(scope, formId, latest.current);
  }, [drafts, scope, formId]);

  useEffect(() => {
    let current = true;
    void drafts.list(scope).then((found) => {
      if (!current) return undefined;
      const [newest] = found;
      if (newest) {
        adopted.current = [newest.id];
        latest.current = { ...newest.values, ...latest.current };
        setValues(latest.current);
      }
      return undefined;
    });
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', flush);
    return () => {
      current = false;
      flush();
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', flush);
    };
  }, [drafts, scope, flush]);

  const stored = useLive((services) => services.drafts.list(scope), [scope]);
  useEffect(() => {
    // Another window saved or threw away the words this form was handed and did not touch.
    if (!stored || !untouched.current || adopted.current.length === 0) return;
    if (stored.some((draft) => adopted.current.includes(draft.id))) return;
    adopted.current = [];
    latest.current = {};
    setValues({});
  }, [stored]);

  const set = useCallback(
    (name: string, value: string) => {
      untouched.current = false;
      latest.current = { ...latest.current, [name]: value };
      setValues(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, saveAfterMs);
    },
    [flush],
  );

  const clear = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    untouched.current = true;
    latest.current = {};
    setValues({});
    await drafts.discard([...adopted.current, drafts.idOf(scope, formId)]);
    adopted.current = [];
  }, [drafts, scope, formId]);

  return { values, set, clear };
}
