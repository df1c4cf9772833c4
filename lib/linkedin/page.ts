import type { FieldEvidence, ProfileAddress } from '../domain/sighting/sighting';
import { selectors } from './selectors';
import { cleanText } from './text';

/** One page to read: the document, whose page its address names, and the part that counts. */
export type Page = {
  document: Document;
  address: ProfileAddress;
  main: Element | null;
  title: string;
};

export type Found<T> = { value: T } & FieldEvidence;

/**
 * What one template's reader found.
 * `proof` says why this card is the person of the address: `keys` (the page's own marks agree),
 * `links` (only addresses in the card agree), `echo` (they do, but may merely repeat the bar's), `alias` (another address, same person by the title),
 * `none` (nothing to go by), `foreign` (somebody else's card: nothing of it may be shown).
 */
export type Card = {
  template: 'sdui' | 'ember' | 'guest';
  proof: 'keys' | 'links' | 'echo' | 'alias' | 'none' | 'foreign';
  name?: Found<string>;
  headline?: Found<string>;
  company?: Found<string>;
  location?: Found<string>;
  degree?: Found<1 | 2 | 3>;
  memberId?: Found<string>;
  /** Vanity names the page gives beside the one in the address. */
  otherSlugs?: string[];
  isSelf?: boolean;
};

/** A field, or undefined when there is nothing in it. */
export function found<T>(
  value: T | null | undefined,
  rung: string,
  confidence: FieldEvidence['confidence'],
): Found<T> | undefined {
  return value === null || value === undefined || value === ''
    ? undefined
    : { value, rung, confidence };
}

/** The one `main` that is not an overlay's or a put-away screen's; null when none or several are. */
export function mainOf(document: Document): Element | null {
  const all = [...document.querySelectorAll('main')];
  if (all.length < 2) return all[0] ?? null;
  const open = all.filter((main) => main.closest(selectors.veiled) === null && isRendered(main));
  return open.length === 1 ? (open[0] ?? null) : null;
}

/**
 * Does this element sit in a place that holds other people or copies? Whatever contains `main`
 * does not count: an open dialog marks the whole page behind it as inert.
 */
export function isElsewhere(
  element: Element,
  main: Element | null,
  areas: string = selectors.elsewhere,
): boolean {
  const area = element.closest(areas);
  return area !== null && !(main !== null && area.contains(main));
}

/**
 * Is it drawn? True where nobody can tell (no layout). `display: contents` has no box of its own,
 * so there the parent answers.
 */
export function isRendered(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  const view = element.ownerDocument.defaultView;
  if (view === null || view.getComputedStyle(element).display !== 'contents') return false;
  return element.parentElement !== null && isRendered(element.parentElement);
}

/** Elements that count: in the given place, not elsewhere, and drawn. */
export function shown(scope: ParentNode, selector: string, main: Element | null): Element[] {
  return [...scope.querySelectorAll(selector)].filter(
    (element) => !isElsewhere(element, main) && isRendered(element),
  );
}

/**
 * The text of an element as it is seen. Where a text stands twice (once for the eye, once for screen
 * readers), the one for the eye.
 */
export function textOf(element: Element | null | undefined, cap: number): string {
  if (element === null || element === undefined) return '';
  const forTheEye = element.querySelector('span[aria-hidden="true"]');
  const seen = forTheEye === null ? '' : cleanText(forTheEye.textContent, cap);
  return seen === '' ? cleanText(element.textContent, cap) : seen;
}
