/**
 * Text as it is compared when part of a name is typed: no case, no accents, no outer spaces.
 *
 * @example fold(' Björn ') // 'bjorn'
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
