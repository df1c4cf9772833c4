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
  for (const [place, { id, folded }] of rows.entries()) {
    const isSlim = fitsBytes.test(folded) && fitsBytes.test(texts.get(id) ?? '');
    (isSlim ? slim : wide).push(place);
  }
  const hays = slim.length > 0 ? [build(rows, texts, slim, slimText)] : [];
  return wide.length > 0 ? [...hays, build(rows, texts, wide, (text) => text)] : hays;
}

function build(
  rows: readonly PersonRow[],
  texts: ReadonlyMap<string, string>,
  places: readonly number[],
  pack: (text: string) => string,
): Haystack {
  const starts = new Uint32Array(places.length + 1);
  const writtenAt = new Uint32Array(places.length);
  const parts: string[] = [];
  let at = 0;
  for (const [index, place] of places.entries()) {
    const { id = '', folded = '' } = rows[place] ?? {};
    const written = texts.get(id) ?? '';
    starts[index] = at;
    writtenAt[index] = at + folded.length + 1;
    at += folded.length + written.length + 2;
    parts.push(folded, written);
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

/** In whose words a part was found, where it first stands, and where these words begin and end. */
type OnHit = (
  place: number,
  at: number,
  startsAt: number,
  writtenAt: number,
  endsAt: number,
) => void;

/**
 * Calls `onHit` once for each person in whose words this part occurs.
 * @example eachHit(hay, 'lop', (place, at) => {})
 */
export function eachHit(hay: Haystack, part: string, onHit: OnHit): void {
  const { text, places, starts, writtenAt } = hay;
  let index = 0;
  let at = text.indexOf(part);
  while (at !== -1) {
    let next = starts[index + 1] ?? 0;
    while (next <= at) {
      index += 1;
      next = starts[index + 1] ?? 0;
    }
    onHit(places[index] ?? 0, at, starts[index] ?? 0, writtenAt[index] ?? 0, next);
    at = text.indexOf(part, next);
  }
}
