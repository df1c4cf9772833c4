import { type DependencyList, useEffect } from 'react';

/** A step takes a few milliseconds; with less left, the browser has better to do. */
const enoughMs = 5;

/** Does work in small steps while the browser has nothing to do; a step tells whether more is left. */
export function useWhenIdle(
  isWanted: boolean,
  step: () => boolean,
  dependencies: DependencyList,
): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const work = (deadline: IdleDeadline) => {
      let isMore = true;
      while (isMore && deadline.timeRemaining() > enoughMs) isMore = step();
      if (isMore) handle = requestIdleCallback(work);
    };
    let handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
    // The step is made anew with each drawing; what it depends on is named.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [isWanted, ...dependencies]);
}
