import type { Language } from './languages/language';
import { findAll, hide, type Sheet, type Span, take, wordsOf } from './sheet';

const tag =
  /(?<![\p{L}\p{N}_#&/])#(?=[\p{L}\p{N}_-]*\p{L})([\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*)/gu;
const address = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+/giu;

/** Takes the tags out of a line, each once; web and mail addresses are put out of sight. */
export function findTags(sheet: Sheet): { sheet: Sheet; tags: string[] } {
  let rest = sheet;
  for (const span of findAll(rest, address)) rest = hide(rest, span);
  const tags: string[] = [];
  for (const { start, end } of findAll(rest, tag)) {
    const word = rest.line.slice(start + 1, end).slice(0, 60);
    if (!tags.some((known) => known.toLowerCase() === word.toLowerCase())) tags.push(word);
    rest = take(rest, { start, end });
  }
  return { sheet: rest, tags };
}

/** Quotation marks of the world, as pairs; the same mark may open in one language and close in another. */
const quotes = [
  /"([^"\n]+)"/gu,
  /[“”„‟]([^“”„‟\n"]+)[“”‟"]/gu,
  /«([^«»\n]+)»/gu,
  /»([^«»\n]+)«/gu,
  /‹([^‹›\n]+)›/gu,
  /›([^‹›\n]+)‹/gu,
  /「([^「」\n]+)」/gu,
  /『([^『』\n]+)』/gu,
  /[‘‚]([^‘’‚\n]{2,}(?:’(?=\p{L})[^‘’‚\n]+)*)[’‘](?!\p{L})/gu,
  /(?<![\p{L}\p{N}])'((?:[^'\n]|'(?=\p{L})){2,})'(?![\p{L}\p{N}])/gu,
];

/** Takes quoted words out of a line as remarks, with the "she said" before or after them (P1). */
export function findQuotes(
  sheet: Sheet,
  { said, iSaid }: Language,
): { sheet: Sheet; remarks: string[] } {
  const found: (Span & { text: string })[] = [];
  let rest = sheet;
  for (const pattern of quotes) {
    for (const match of rest.line.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const text = (match[1] ?? '').trim().replace(/,$/, '');
      const isRead = found.some((other) => other.start < span.end && span.start < other.end);
      if (
        isRead ||
        !/[\p{L}\p{N}]/u.test(text) ||
        rest.work.slice(span.start, span.end).includes('\uE000')
      )
        continue;
      if (iSaid.test(rest.work.slice(0, span.start))) rest = hide(rest, span);
      else found.push({ ...span, text });
    }
  }
  found.sort((a, b) => a.start - b.start);
  for (const quote of found) rest = take(rest, quote);
  for (const quote of found) rest = takeLeadIn(rest, quote, said);
  return { sheet: rest, remarks: [...new Set(found.map(({ text }) => text))] };
}

function takeLeadIn(sheet: Sheet, quote: Span, said: RegExp): Sheet {
  for (const { start, end } of findAll(sheet, said)) {
    const isBefore = end <= quote.start && /^[\s:,]*$/.test(sheet.work.slice(end, quote.start));
    const isAfter = start >= quote.end && /^[\s,]*$/.test(sheet.work.slice(quote.end, start));
    const isLast = /^\s*(?:[.,;!?:]|$)/.test(sheet.work.slice(end));
    if (isBefore || (isAfter && isLast)) return take(sheet, { start, end });
  }
  return sheet;
}

/** What they said without quotation marks: "she said the move went well", up to the next thought. */
export function findSayings(
  sheet: Sheet,
  language: Language,
  clauseEnd: (from: number) => number,
): { sheet: Sheet; remarks: string[] } {
  let rest = sheet;
  const remarks: string[] = [];
  for (const { start, end } of findAll(sheet, language.said)) {
    if (rest.work.slice(start, end) !== sheet.work.slice(start, end)) continue;
    const before = /[:,]/.test(rest.work.charAt(end)) ? end + 1 : end;
    const span = { start: before, end: clauseEnd(before) };
    const text = wordsOf(rest, span).replace(/[.!]$/, '');
    if (!/[\p{L}\p{N}]{2}/u.test(text)) continue;
    remarks.push(text);
    rest = take(rest, { start, end: span.end });
  }
  return { sheet: rest, remarks };
}
