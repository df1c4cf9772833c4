import { heirOf } from './focus-heir';

/** What lies over the page for a while and gives the focus back by itself. */
const asides = '[role=dialog], [role=alertdialog], [role=menu], dialog, [data-aside]';

/** Calls once what lies over the page has had its time to give the focus back. */
const afterAsides = (look: () => void) => requestAnimationFrame(() => requestAnimationFrame(look));

/**
 * The one rule of where the focus goes when what had it goes away: to the next item of the list,
 * else the one before, else to what stands near. Never to the page as a whole, where no key of a
 * row works and a screen reader begins anew. Returns what ends it.
 */
export function keepFocus(page: Document): () => void {
  /** What had the focus last, not counting what lies over the page. */
  let last: HTMLElement | null = null;
  const isLost = () => page.activeElement === null || page.activeElement === page.body;
  const giveBack = () => {
    if (isLost() && last?.isConnected) focusOn(last);
  };

  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && !target.closest(asides)) last = target;
  };
  const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    if (target !== last || relatedTarget) return;
    // Somebody pressed on nothing, which is where they want to be.
    queueMicrotask(() => {
      if (last === target && last?.isConnected && isLost()) last = null;
    });
  };
  const observer = new MutationObserver((records) => {
    if (!last) return;
    if (last.isConnected) {
      if (isLost()) afterAsides(giveBack);
      return;
    }
    last = heirOf(last, records);
    giveBack();
  });

  page.addEventListener('focusin', onFocusIn);
  page.addEventListener('focusout', onFocusOut);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', onFocusIn);
    page.removeEventListener('focusout', onFocusOut);
  };
}

/** An item or a heading takes the focus for as long as it has it. */
function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
