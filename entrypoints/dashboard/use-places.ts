import { type RefObject, useEffect } from 'react';

/** How long a view may take to become as tall as it was, ms. */
const patience = 3000;

/** What this entry of the history keeps under a name; undefined when it was never seen. */
const kept = (name: 'place' | 'offset'): number | undefined => {
  const state: unknown = history.state;
  const value: unknown = typeof state === 'object' && state !== null && Reflect.get(state, name);
  return typeof value === 'number' ? value : undefined;
};
const keep = (fields: { place?: number; offset?: number }) =>
  history.replaceState({ ...history.state, ...fields }, '');
let lastPlace = kept('place') ?? 0;

/**
 * A new view begins at its top; back and forward lead to where one was, also when what stands there
 * is read only then. Whoever worked with the keys goes on in the view and not at the page's start.
 */
export function usePlaces(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const offsets = new Map<number, number>();
    let here = lastPlace;
    // The page was loaded again.
    let stopWaiting = comeTo(kept('offset') ?? 0);
    keep({ place: here });
    const stop = new AbortController();
    const on = (type: string, listener: () => void) =>
      window.addEventListener(type, listener, { signal: stop.signal, passive: true });
    on('scroll', () => offsets.set(here, window.scrollY));
    // Whoever scrolls by hand is not taken elsewhere.
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      on(type, () => stopWaiting());
    on('scrollend', () => keep({ offset: window.scrollY }));
    on('hashchange', () => {
      stopWaiting();
      const known = kept('place');
      here = known ?? (lastPlace += 1);
      if (known === undefined) keep({ place: here });
      const wanted = known === undefined ? 0 : (offsets.get(here) ?? 0);
      stopWaiting = comeTo(wanted);
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
      });
    });
    return () => {
      stop.abort();
      stopWaiting();
    };
  }, [main]);
}

/** Scrolls there as soon as the page is tall enough. Gives the way to stop trying. */
function comeTo(wanted: number): () => void {
  const tryIt = () => {
    window.scrollTo({ top: wanted, behavior: 'instant' });
    if (Math.abs(window.scrollY - wanted) <= 1) stop();
  };
  const watch = new ResizeObserver(tryIt);
  const timer = setTimeout(() => stop(), patience);
  const stop = () => {
    watch.disconnect();
    clearTimeout(timer);
  };
  // The view of the new address stands there by then.
  requestAnimationFrame(() => {
    tryIt();
    if (Math.abs(window.scrollY - wanted) > 1) watch.observe(document.body);
  });
  return stop;
}
