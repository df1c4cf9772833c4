import { withoutOverrides } from '@/lib/domain/record/without-overrides';

const turns = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200e\u200f]|[\u{10800}-\u{10fff}]/u;

/**
 * Text from elsewhere, made safe to stand inside a sentence: direction overrides are dropped, and
 * text that reads from right to left is isolated (U+2068 … U+2069). Plain Latin stays as it is.
 *
 * @example isolate('Ada') // 'Ada'
 */
export function isolate(text: string): string {
  const plain = withoutOverrides(text);
  return turns.test(plain) ? `\u2068${plain}\u2069` : plain;
}
