const items = 'li, article, tr';
const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const rooms = 'section, aside, form, main';

/** Where something was taken out of the page. */
type Gap = {
  taken: Element;
  from: Element;
  before: Node | null;
  after: Node | null;
};

/**
 * What gets the focus of an element that has gone: what stands in its place now, the next item of
 * its list, the item before, else the nearest control of its form or section, else its heading.
 * Null when a whole view has gone.
 */
export function heirOf(gone: Element, records: readonly MutationRecord[]): HTMLElement | null {
  const gap = gapOf(gone, records);
  if (!gap || gap.taken.querySelector('h1')) return null;
  // One tab stop of its own, whose rows come and go as it is scrolled.
  const grid = gap.from.closest<HTMLElement>('[role=grid]');
  if (grid) return grid;
  const { taken } = gap;
  const isItem = taken.matches(items);
  const next = isItem
    ? (itemAlong(gap.after, 'nextSibling', taken) ??
      itemAlong(gap.before, 'previousSibling', taken))
    : replacement(gap, records);
  return next ?? nearest(gap);
}

/** The topmost thing that was taken out with it, and where. */
function gapOf(gone: Element, records: readonly MutationRecord[]): Gap | undefined {
  for (const { removedNodes, target, previousSibling, nextSibling } of records) {
    for (const taken of removedNodes) {
      if (!(taken instanceof Element) || !taken.contains(gone)) continue;
      if (!(target instanceof Element)) continue;
      if (!target.isConnected) return gapOf(target, records);
      return { taken, from: target, before: previousSibling, after: nextSibling };
    }
  }
  return undefined;
}

function itemAlong(
  start: Node | null,
  way: 'nextSibling' | 'previousSibling',
  like: Element,
): HTMLElement | null {
  for (let node = start; node?.isConnected; node = node[way]) {
    if (node instanceof HTMLElement && node.localName === like.localName) return node;
  }
  return null;
}

/** What was put in its place in the same breath, as “Resume” in the place of “Pause”. */
function replacement({ from, before }: Gap, records: readonly MutationRecord[]) {
  const put = records
    .filter(({ target, previousSibling }) => target === from && previousSibling === before)
    .flatMap(({ addedNodes }) => [...addedNodes])
    .find((node) => node instanceof HTMLElement && node.isConnected);
  return put instanceof HTMLElement ? (controlsIn(put)[0] ?? null) : null;
}

/** The next control in the smallest room that has any, else the one before, else its heading. */
function nearest({ from, before, after }: Gap): HTMLElement | null {
  const edge = after?.isConnected ? after : before?.isConnected ? before : from;
  const follows = (control: Node) =>
    edge === after
      ? edge.contains(control) || isAfter(edge, control)
      : isAfter(edge, control) && !(edge === before && edge.contains(control));
  for (let room: Element | null = from; room; room = room.parentElement) {
    const near = controlsIn(room);
    const found = near.find(follows) ?? near.at(-1);
    if (found) return found;
    const heading = room.matches(rooms) && room.querySelector<HTMLElement>('h1, h2, h3, h4');
    if (heading) return heading;
  }
  return null;
}

const isAfter = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const controlsIn = (room: Element): HTMLElement[] =>
  [room, ...room.querySelectorAll(controls)].filter(
    (control): control is HTMLElement =>
      control instanceof HTMLElement &&
      control.matches(controls) &&
      control.tabIndex >= 0 &&
      !control.matches(':disabled') &&
      (control.checkVisibility?.() ?? true),
  );
