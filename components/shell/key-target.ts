const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Whether a key belongs to what is typed or chosen there. */
export const isTyping = ({ target }: Event): boolean =>
  target instanceof Element && target.matches(fields);

/** Whether something lies over the view: keys of the view are not meant. */
export const isCovered = (): boolean =>
  document.querySelector('dialog[open], [role=dialog], [role=alertdialog], [role=menu]') !== null;

/** Puts the focus there, as soon as it is there; gives up when it does not come. */
export function focusWhenThere(selector: string): void {
  const focus = () => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus();
    // What is searched for next replaces what was.
    if (found instanceof HTMLInputElement && found.type === 'search') found.select();
    return found !== null;
  };
  if (focus()) return;
  const watch = new MutationObserver(() => {
    if (focus()) watch.disconnect();
  });
  watch.observe(document.body, { subtree: true, childList: true });
  setTimeout(() => watch.disconnect(), 5000);
}
