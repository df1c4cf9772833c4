/** Longest wait in ms; a page in a hidden tab is never painted, but its work must go on. */
const patienceMs = 50;

/**
 * Resolves when what stands in the HTML was painted. The scripts of a page are fetched meanwhile and
 * run afterwards, so that a person sees the page at once.
 * @example void afterFirstPaint().then(() => import('./start'))
 */
export function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    // The task after the frame: the frame itself is on the screen by then.
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, patienceMs);
  });
}
