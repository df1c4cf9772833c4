import type { Language } from './languages/language';
import { plainText, type Sheet, type Span } from './sheet';

const loose = /^[\s,;:·•|/&+)\]\-–—.…!?\uE000]+|[\s,;:·•|/&+([\-–—]+$/gu;

/**
 * What is left of a line, as a note: the stretches nobody took, without words that meant something
 * only beside those that were taken. A line of which nothing was taken stays as it was typed.
 */
export function tidyNote(
  sheet: Sheet,
  language: Language,
  kind: readonly Span[],
  people: readonly Span[],
): string {
  if (sheet.taken.length === 0) return sheet.line.trim();
  const taken = [...sheet.taken].toSorted((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of [...taken, { start: sheet.line.length, end: sheet.line.length }]) {
    if (start > from)
      pieces.push(
        trimmed(sheet.line.slice(from, start), {
          isBefore: kind.some((span) => span.start === start),
          isAfter: [...kind, ...people].some((span) => span.end === from),
          language,
        }),
      );
    from = Math.max(from, end);
  }
  const kept = pieces.filter((piece) => {
    const rest = piece.slice(language.thing.exec(plainText(piece))?.[0].length ?? 0);
    const found = rest.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
    const isEmpty = found.every((word) => language.leftover.test(plainText(word)));
    return isEmpty ? /[^\s\p{L}\p{N}\p{P}\p{Z}\p{C}]/u.test(piece) : true;
  });
  return kept
    .map((piece, index) => (index === 0 ? piece : ` ${piece}`))
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,;:.!?])/g, '')
    .replace(/[,;:](?=[.,;:!?])/g, '')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(loose, '')
    .trim();
}

/** A piece without "I had a" before the noun that was taken, and without "on my post" after it. */
function trimmed(piece: string, { isBefore, isAfter, language }: Neighbours): string {
  const { lead, thing } = language;
  const opened = isAfter ? piece.slice(thing.exec(plainText(piece))?.[0].length ?? 0) : piece;
  const led = isBefore ? (lead.exec(plainText(opened))?.[0].length ?? 0) : 0;
  const rest = opened.slice(led).trim();
  return led > 0 && rest !== '' ? `${rest},` : opened;
}

type Neighbours = { isBefore: boolean; isAfter: boolean; language: Language };
