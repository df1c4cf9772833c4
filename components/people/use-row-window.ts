import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows kept ready above and below those in sight, for the frame in which the page is behind. */
const ahead = 3;
/** px of a list that is not measured yet. */
const sizeAtFirst = 700;

type RowWindow = { first: number; last: number };
type Sizes = {
  /** px of a row. */
  row: number;
  /** px above the first row, which stay in sight. */
  header: number;
};

const windowOf = (scrolled: number, size: number, { row, header }: Sizes): RowWindow => {
  const from = Math.floor(scrolled / row);
  return { first: from - ahead, last: from + Math.ceil((size - header) / row) + ahead };
};

/**
 * Which of many rows of one height are in sight. `last` is included. Only a change of rows draws
 * anything, and it does so in the frame of the scrolling, so that no empty place is painted.
 *
 * @param startAt where the list is scrolled to at first, in px
 * @param onScrolled told where it is scrolled to, in px
 */
export function useRowWindow(
  grid: RefObject<HTMLElement | null>,
  count: number,
  { row, header }: Sizes,
  startAt: number,
  onScrolled: (offset: number) => void,
) {
  const scrolled = useRef(startAt);
  const size = useRef(sizeAtFirst);
  const [shown, setShown] = useState(() => windowOf(startAt, sizeAtFirst, { row, header }));

  const look = useCallback(() => {
    onScrolled(scrolled.current);
    const next = windowOf(scrolled.current, size.current, { row, header });
    setShown((old) => (next.first === old.first && next.last === old.last ? old : next));
  }, [row, header, onScrolled]);

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    if (scrolled.current > 0) element.scrollTo({ top: scrolled.current });
    const onScroll = () => {
      scrolled.current = element.scrollTop;
      flushSync(look);
    };
    const observer = new ResizeObserver(() => {
      size.current = element.clientHeight;
      look();
    });
    element.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [grid, look]);

  const scrollTo = useCallback(
    (to: number) => {
      // Asking the page where it is would make it lay out everything at once.
      if (to === scrolled.current) return;
      grid.current?.scrollTo({ top: to });
      scrolled.current = Math.max(0, to);
      look();
    },
    [grid, look],
  );
  const scrollToTop = useCallback(() => scrollTo(0), [scrollTo]);
  /** Brings a row into sight with the least scrolling. */
  const scrollToRow = useCallback(
    (place: number) => {
      const highest = place * row;
      const lowest = highest + row + header - size.current;
      if (highest < scrolled.current) scrollTo(highest);
      else if (lowest > scrolled.current) scrollTo(lowest);
    },
    [row, header, scrollTo],
  );
  // Where the list became shorter than where it was scrolled to, its end is in sight.
  const last = Math.min(count - 1, shown.last);
  const first = Math.max(0, Math.min(shown.first, last - (shown.last - shown.first)));
  return { first, last, scrollToRow, scrollToTop };
}
