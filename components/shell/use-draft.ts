import { useCallback, useEffect, useRef, useState } from 'react';
import { typedSince } from '@/lib/domain/draft/typed-since';
import { useServices } from './services-context';
import { attempt } from './use-command';
import { useLive } from './use-live';

export type DraftValues = Record<string, string>;
export type DraftHandle = {
  values: DraftValues;
  set: (name: string, value: string) => void;
  /**
   * The words are saved or thrown away: empties the form and forgets the draft. What was typed on
   * while those in `saved` were being saved stays.
   */
  clear: (saved?: DraftValues) => Promise<void>;
};

const saveAfterMs = 300;
const none: DraftValues = {};

/**
 * The words of a form, stored within half a second and handed back when the form opens again: after
 * a crash, in another window, tomorrow (promise 3). Each open form has a draft of its own, so two
 * windows never write over each other.
 */
export function useDraft(scope: string): DraftHandle {
  const { drafts } = useServices();
  const [formId] = useState(() => crypto.randomUUID());
  const [held, setHeld] = useState({ scope, values: none });
  const values = held.scope === scope ? held.values : none;
  const setValues = useCallback((next: DraftValues) => setHeld({ scope, values: next }), [scope]);
  const latest = useRef<DraftValues>({});
  const adopted = useRef<string[]>([]);
  const untouched = useRef(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    void attempt(() => drafts.save(scope, formId, latest.current));
  }, [drafts, scope, formId]);

  useEffect(() => {
    let current = true;
    // Words about somebody never move on to the next person.
    latest.current = {};
    adopted.current = [];
    untouched.current = true;
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
  }, [drafts, scope, flush, setValues]);

  const stored = useLive((services) => services.drafts.list(scope), [scope]);
  useEffect(() => {
    // Another window saved or threw away the words this form was handed and did not touch.
    if (!stored || !untouched.current || adopted.current.length === 0) return;
    if (stored.some((draft) => adopted.current.includes(draft.id))) return;
    adopted.current = [];
    latest.current = {};
    setValues({});
  }, [stored, setValues]);

  const set = useCallback(
    (name: string, value: string) => {
      untouched.current = false;
      latest.current = { ...latest.current, [name]: value };
      setValues(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, saveAfterMs);
    },
    [flush, setValues],
  );

  const clear = useCallback(
    async (saved: DraftValues = {}) => {
      clearTimeout(timer.current);
      timer.current = undefined;
      latest.current = typedSince(saved, latest.current);
      untouched.current = Object.keys(latest.current).length === 0;
      setValues(latest.current);
      await drafts.discard([...adopted.current, drafts.idOf(scope, formId)]);
      adopted.current = [];
      if (!untouched.current) await drafts.save(scope, formId, latest.current);
    },
    [drafts, scope, formId, setValues],
  );

  return { values, set, clear };
}
