/** What was typed, now that there is a field for it; from then on keys go where they always go. */
export type LetGo = () => string;

/**
 * Holds what is typed while the field it is meant for is on its way, so that no letter lands in another
 * field or does what its key does there. Escape gives up: what was held is gone.
 * @example const letGo = holdKeys(close); const words = letGo()
 */
export function holdKeys(onGiveUp: () => void): LetGo {
  let held = '';
  const stop = new AbortController();
  const hold = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === 'Escape') {
      stop.abort();
      onGiveUp();
    } else if (event.key === 'Backspace') held = held.slice(0, -1);
    else if (event.key.length === 1) held += event.key;
  };
  document.addEventListener('keydown', hold, { capture: true, signal: stop.signal });
  return () => {
    stop.abort();
    return held;
  };
}
