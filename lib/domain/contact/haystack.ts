import { spelledOut } from './fold-name';
import type { PersonRow } from './person-row';

/**
 * The folded words of some people as one long text, so that a search is one walk through it: for each
 * of them name, company and headline, then what was written, each closed by a line feed, which no
 * query holds.
 */
export type Haystack = {
  text: string;
  /** Which of the people each is. */
  places: Uint32Array;
  /** Where each begins; one more for the end. */
  starts: Uint32Array;
  /** Where what was written about each begins. */
  writtenAt: Uint32Array;
};

/** A text with a single other letter takes two bytes for every letter. */
// oxlint-disable-next-line no-control-regex -- all that fits into a byte
const fitsBytes = /^[\u0000-\u00ff]*$/;

/**
 * The haystacks of these people: one of those whose words fit into bytes, one of the others, so that
 * names in other scripts do not double the weight of all.
 *
 * @param texts folded notes and remarks by contact id (person-text)
 * @example buildHaystacks([mira], new Map([['mira', 'loves tea']]))[0].text // 'mira solano\nloves tea\n'
 */
export function buildHaystacks(
  rows: readonly PersonRow[],
  texts: ReadonlyMap<string, string>,
): Haystack[] {
  const [slim, wide]: [number[], number[]] = [[], []];
  const parts = rows.map((row) => [detailsOf(row), texts.get(row.id) ?? ''] as const);
  for (const [place, [details, written]] of parts.entries()) {
    (fitsBytes.test(details) && fitsBytes.test(written) ? slim : wide).push(place);
  }
  const hays = slim.length > 0 ? [build(parts, slim, slimText)] : [];
  return wide.length > 0 ? [...hays, build(parts, wide, (text) => text)] : hays;
}

function detailsOf({ name, company = '', headline = '', folded }: PersonRow): string {
  const also = [name, company, headline].map(spelledOut).filter(Boolean);
  return also.length === 0 ? folded : [folded, ...also].join(' ');
}

function build(
  all: readonly (readonly [details: string, written: string])[],
  places: readonly number[],
  pack: (text: string) => string,
): Haystack {
  const starts = new Uint32Array(places.length + 1);
  const writtenAt = new Uint32Array(places.length);
  const parts: string[] = [];
  let at = 0;
  for (const [index, place] of places.entries()) {
    const [details, written] = all[place] ?? ['', ''];
    starts[index] = at;
    writtenAt[index] = at + details.length + 1;
    at += details.length + written.length + 2;
    parts.push(details, written);
  }
  starts[places.length] = at;
  const text = pack(`${parts.join('\n')}\n`);
  return { text, places: Uint32Array.from(places), starts, writtenAt };
}

/**
 * The same text, in one byte a letter. An accent that was folded away leaves a text of two bytes
 * behind, and so would be whatever is joined with it.
 */
function slimText(text: string): string {
  const some = 8192;
  let slim = '';
  for (let from = 0; from < text.length; from += some) {
    const codes = new Uint8Array(Math.min(some, text.length - from));
    for (let at = 0; at < codes.length; at += 1) codes[at] = text.charCodeAt(from + at);
    slim += String.fromCharCode(...codes);
  }
  return slim;
}

/** Which of the people of a haystack, and where the part first stands. */
type OnHit = (index: number, at: number) => void;

/**
 * Calls `onHit` once for each person in whose words this part occurs.
 * @example eachHit(hay, 'lop', (index, at) => {})
 */
export function eachHit({ text, starts }: Haystack, part: string, onHit: OnHit): void {
  let index = 0;
  let at = text.indexOf(part);
  while (at !== -1) {
    let next = starts[index + 1] ?? 0;
    while (next <= at) {
      index += 1;
      next = starts[index + 1] ?? 0;
    }
    onHit(index, at);
    at = text.indexOf(part, next);
  }
}
