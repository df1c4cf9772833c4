import { liveQuery } from 'dexie';

type Told<T> = (value: T) => void;
type Failed = (error: unknown) => void;

/**
 * What a question to the database answers, told again whenever what it read changes. A page that
 * nobody sees is told once; what changes meanwhile is read when the page is seen, so that saving in
 * one window does not wait for the pages behind it.
 */
export function liveWhileSeen<T>(ask: () => Promise<T>) {
  let answer: { value: T } | undefined;
  let isBehind = false;
  const live = liveQuery(async () => {
    isBehind = document.hidden && answer !== undefined;
    if (document.hidden && answer) return answer.value;
    const value = await ask();
    answer = { value };
    return value;
  });

  function subscribe(told: Told<T>, failed: Failed): () => void {
    let current = live.subscribe(told, failed);
    const whenSeen = () => {
      if (document.hidden || !isBehind) return;
      current.unsubscribe();
      current = live.subscribe(told, failed);
    };
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      document.removeEventListener('visibilitychange', whenSeen);
      current.unsubscribe();
    };
  }

  return { subscribe, hasValue: () => answer !== undefined, getValue: () => answer?.value };
}
