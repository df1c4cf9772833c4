import { useLayoutEffect, type RefObject } from 'react';

const gap = 4;
const edge = 8;
const tallest = 320;

interface Floating {
  isOpen: boolean;
  /** What it belongs to. */
  anchor: RefObject<HTMLElement | null>;
  /** What floats: an element with `popover="manual"`. */
  panel: RefObject<HTMLElement | null>;
  /** As wide as what it belongs to. */
  isAnchorWide?: boolean;
}

/**
 * Lays a panel under what it belongs to, or over it where there is more room, inside the window and
 * above everything else (the browser's top layer).
 */
export function useFloating({ isOpen, anchor, panel, isAnchorWide }: Floating): void {
  useLayoutEffect(() => {
    const floating = panel.current;
    const fixed = anchor.current;
    if (!isOpen || !floating || !fixed) return undefined;
    floating.showPopover?.();
    const placeAgain = () => place(floating, fixed.getBoundingClientRect(), isAnchorWide);
    placeAgain();
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal };
    window.addEventListener('scroll', placeAgain, options);
    window.addEventListener('resize', placeAgain, options);
    const sizes =
      typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(placeAgain);
    sizes?.observe(floating);
    return () => {
      stop.abort();
      sizes?.disconnect();
    };
  }, [isOpen, anchor, panel, isAnchorWide]);
}

function place(panel: HTMLElement, anchor: DOMRect, isAnchorWide = false): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { style } = panel;
  style.maxHeight = 'none';
  style.maxWidth = `${String(width - 2 * edge)}px`;
  if (isAnchorWide) style.width = `${String(anchor.width)}px`;

  const below = height - anchor.bottom - gap - edge;
  const above = anchor.top - gap - edge;
  const isOver = panel.offsetHeight > below && above > below;
  style.maxHeight = `${String(Math.min(tallest, Math.max(isOver ? above : below, 48)))}px`;
  style.top = `${String(isOver ? anchor.top - gap - panel.offsetHeight : anchor.bottom + gap)}px`;

  const isReversed = getComputedStyle(panel).direction === 'rtl';
  const start = isReversed ? width - anchor.right : anchor.left;
  const furthest = width - edge - panel.offsetWidth;
  style.insetInlineStart = `${String(Math.max(edge, Math.min(start, furthest)))}px`;
}
