import { isElsewhere, isRendered, type Page, textOf } from './page';
import { selectors } from './selectors';
import { caps, degreeIn } from './text';

type Line = { element: Element; text: string; degree: 1 | 2 | 3 | null };
export type SduiText = {
  headline: string | null;
  location: string | null;
  degree: 1 | 2 | 3 | null;
};

/**
 * Headline, location and degree by their place in the card, for nothing else marks them:
 * name row (name, pronouns, `· 1st`), headline, company, then a row `<location> · <contact link>`.
 */
export function sduiText(page: Page, card: Element, heading: Element): SduiText {
  const lines = linesAfter(page, card, heading);
  const lastDegree = lines.findLastIndex((line) => line.degree !== null);
  const below = lines.slice(lastDegree + 1).filter(({ element }) => isRendered(element));
  const dot = below.findIndex((line) => line.text === '·');
  const location = dot < 0 ? null : placeBefore(below[dot]?.element);
  const above = (dot < 0 ? below : below.slice(0, dot)).filter(
    ({ element, text }) =>
      element !== location && /[\p{L}\p{N}]/u.test(text) && !isPressable(element, card),
  );
  const headline = lastDegree < 0 ? firstBelowName(heading, above) : above[0];
  return {
    headline: headline?.text ?? null,
    location: textOf(location, caps.text) || null,
    degree: shownDegree(lines),
  };
}

function linesAfter({ main }: Page, card: Element, heading: Element): Line[] {
  return [...card.querySelectorAll('p')]
    .filter((p) => !isElsewhere(p, main))
    .filter((p) => heading.compareDocumentPosition(p) & heading.DOCUMENT_POSITION_FOLLOWING)
    .map((element) => {
      const text = textOf(element, caps.text);
      const mark = /^·\s*(.{1,24})$/u.exec(text)?.[1];
      return { element, text, degree: mark === undefined ? null : degreeIn(mark) };
    });
}

/** The text right before the lone dot, in the same row. */
function placeBefore(dot: Element | undefined): Element | null {
  const before = dot?.previousElementSibling ?? null;
  if (before === null || before.localName === 'p') return before;
  const inside = before.querySelectorAll('p');
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

const isPressable = (element: Element, card: Element): boolean => {
  const button = element.closest(selectors.pressable);
  return button !== null && card.contains(button);
};

/**
 * Without a degree nothing closes the name row, and it may end in pronouns (`She/Her`). Lines beside
 * the name belong to its row if there are others below it.
 */
function firstBelowName(heading: Element, lines: Line[]): Line | undefined {
  const row = (heading.closest('a') ?? heading).parentElement;
  const below = lines.filter(({ element }) => row === null || !row.contains(element));
  const pronouns = /^\(?[\p{L}\p{M}'’]{1,15}(?:\s?\/\s?[\p{L}\p{M}'’]{1,15}){1,3}\)?$/u;
  return below[0] ?? lines.find(({ text }) => !pronouns.test(text));
}

/** Both degrees are in the page. The drawn one counts; without layout, the one that is not wrapped. */
function shownDegree(lines: Line[]): 1 | 2 | 3 | null {
  const marks = lines.filter((line) => line.degree !== null);
  const drawn = marks.filter(({ element }) => isRendered(element));
  const unwrapped = drawn.filter(
    ({ element }) => element.closest(selectors.sduiHiddenTwin) === null,
  );
  return only(drawn) ?? only(unwrapped);
}

const only = (lines: Line[]): 1 | 2 | 3 | null => {
  const distinct = [...new Set(lines.map((line) => line.degree))];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
};
