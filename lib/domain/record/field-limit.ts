import { withoutOverrides } from './without-overrides';

/**
 * How long a text may be, in UTF-16 units. Text from a page or a paste is cut there, and the cut is
 * said (docs/user-guide.md); text a person typed is wide enough never to meet its limit.
 */
export const fieldLimits = {
  name: 300,
  headline: 1000,
  company: 300,
  position: 300,
  location: 300,
  remark: 20_000,
  note: 200_000,
  commitment: 2000,
  interaction: 20_000,
  url: 2000,
  tag: 60,
  /** A need or an offer. */
  wish: 300,
  /** A handle, a link or an address. */
  channel: 500,
  /** How you met, what they told of themselves. */
  story: 20_000,
  /** The same of contacts that were merged, as often as that may be. */
  joinedStory: 200_000,
  /** Why two people were introduced, and what came of it. */
  referral: 5000,
} as const;
/** The largest sum of money, in the user's own currency; whole cents are exact up to here. */
export const largestAmount = 1e12;

/**
 * A sum of money within what is stored: never negative, never endless.
 * @example capAmount(-3) // 0
 */
export const capAmount = (amount: number): number =>
  Number.isNaN(amount) ? 0 : Math.min(largestAmount, Math.max(0, amount));

export type LimitedField = keyof typeof fieldLimits;

/** Fields of one line, shown beside other words: nothing in them may turn those round. */
const lines: readonly LimitedField[] = [
  'name',
  'headline',
  'company',
  'position',
  'location',
  'tag',
  'wish',
  'channel',
];

export type CappedText = { text: string; capped: boolean };

/**
 * The text, cut to its field's limit without splitting a character in two; a field of one line loses
 * what would turn its direction.
 * @example capText('remark', 'x'.repeat(30_000)) // { text: 20 000 × 'x', capped: true }
 */
export function capText(field: LimitedField, value: string): CappedText {
  const limit = fieldLimits[field];
  const text = lines.includes(field) ? withoutOverrides(value) : value;
  if (text.length <= limit) return { text, capped: false };
  const lastUnit = text.charCodeAt(limit - 1);
  const splitsPair = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  return { text: text.slice(0, splitsPair ? limit - 1 : limit), capped: true };
}
