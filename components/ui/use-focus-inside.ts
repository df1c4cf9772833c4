import { useEffect, type RefObject } from 'react';

/**
 * Brings the focus into what opened. React Aria does so itself, but not where the press came as a
 * click without a pointer (Space, a screen reader): there it waits for a button that by then has
 * lost the focus, because everything around what opened is inert.
 *
 * @param first what in it the focus is for; else it itself
 */
export function useFocusInside(inside: RefObject<HTMLElement | null>, first?: string): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const element = inside.current;
      const at = document.activeElement;
      const isThere = element?.contains(at) === true && (first === undefined || at !== element);
      if (!element || isThere) return;
      const wanted = first === undefined ? null : element.querySelector<HTMLElement>(first);
      (wanted ?? element).focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [inside, first]);
}
