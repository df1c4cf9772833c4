/** A stretch of a line, in UTF-16 units; the end is not part of it. */
export type Span = { start: number; end: number };

/**
 * A line being read. `work` is what is left to read: what was taken is blank, addresses are out of
 * sight, letters bear no accents and every apostrophe is the plain one. Offsets are those of `line`
 * throughout.
 */
export type Sheet = { line: string; work: string; taken: readonly Span[] };

/** @example openSheet('called Anna').work // 'called Anna' */
export const openSheet = (line: string): Sheet => ({
  line,
  work: plainText(line),
  taken: [],
});

/** A text of the same length without accents and typographic apostrophes. */
export const plainText = (text: string): string =>
  text.replace(/[’‘ʼ`´]/g, "'").replace(/[\u0080-\uFFFF]/g, plainLetter);

const plainLetter = (letter: string): string => {
  const first = letter.normalize('NFD').charAt(0);
  return first === '' ? letter : first;
};

/** What is left to read with its accents, for readers that need them. */
export const accented = ({ line, work }: Sheet): string =>
  work.replace(/[A-Za-z]/g, (letter, at: number) => line.charAt(at) || letter);

const filled = ({ work }: Sheet, { start, end }: Span, filler: string): string =>
  work.slice(0, start) + filler.repeat(Math.max(0, end - start)) + work.slice(end);

/** Takes a stretch out of the line: it is understood, and does not stand in the note. */
export const take = (sheet: Sheet, span: Span): Sheet =>
  span.end > span.start
    ? { ...sheet, work: filled(sheet, span, ' '), taken: [...sheet.taken, span] }
    : sheet;

/** Puts a stretch out of sight, behind a letter nobody types (U+E000); it stays in the note as it is. */
export const hide = (sheet: Sheet, span: Span): Sheet => ({
  ...sheet,
  work: filled(sheet, span, '\uE000'),
});

/** The stretches in which a pattern (global) occurs in what is left to read. */
export function findAll(sheet: Sheet, pattern: RegExp): (Span & { match: RegExpExecArray })[] {
  const found: (Span & { match: RegExpExecArray })[] = [];
  for (const match of sheet.work.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length, match });
  }
  return found;
}

/** Whether two stretches share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const edges = /^[\s,;:.!?·•|/&+\-–—\uE000]+|[\s,;:·•|/&+\-–—]+$/gu;

/** The words of a stretch as they were written, without loose punctuation around them. */
export const wordsOf = (sheet: Sheet, { start, end }: Span): string =>
  sheet.line.slice(start, end).replace(edges, '').trim();
