import { capText, type LimitedField } from '@/lib/domain/record/field-limit';

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Zero-width and bidi marks that came along with copied text, at its ends. */
const edges =
  /^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+|[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+$/gu;
/** Control characters other than tab and line breaks have no business in a text. */
const controls = /[^\P{Cc}\t\n\r]/gu;

/** @example withoutEdges('Ana\u200b ') // 'Ana' */
export const withoutEdges = (text: string): string => text.replace(edges, '');

/**
 * A text field of a foreign file: trimmed, without control characters, cut to its limit; undefined
 * when nothing is left.
 * @example cleanField('company', '  Acme \u200b') // 'Acme'
 */
export function cleanField(field: LimitedField, value: string | undefined): string | undefined {
  const text = (value ?? '').replace(controls, '').replace(edges, '').normalize('NFC');
  if (text === '') return undefined;
  const isLine = field !== 'note' && field !== 'interaction' && field !== 'remark';
  return capText(field, isLine ? text.replace(/\s+/gu, ' ') : text).text;
}

/**
 * The words of a message that LinkedIn exported with markup: tags become line breaks or nothing,
 * entities their characters. The result is text and is only ever shown as text.
 * @example plainText('<p>Hi&nbsp;Ana</p><p>Tom &amp; I</p>') // 'Hi Ana\nTom & I'
 */
export function plainText(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.trim();
  return markup
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : undefined;
      if (code === undefined) return entities[String(name).toLowerCase()] ?? whole;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
