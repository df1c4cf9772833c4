/**
 * LinkedIn's opaque ids (`ACoAA…`, 39 characters) carry the plain member number: base64url, byte 0
 * is zero, byte 1 names the kind, bytes 2–7 are the number, big-endian. Checked against 25 pairs of
 * id and number on saved pages, all of the `ACo` kind; for the other kinds it is an inference, so
 * their number may only suggest a match.
 */
export type DecodedId = { memberId: string; certainty: 'sure' | 'suggest' };

const anyId = /^A[A-Z][A-Za-z]AA[\w-]{34}$/;
/** Kinds that occur in addresses: profile, Sales Navigator, Recruiter, the old profile view. */
const knownKind = /^(?:ACo|ACw|AEM|ADE)AA[\w-]{34}$/;
/** A third letter in lower case: nobody types a slug like that, so it is an id whatever the kind. */
const mixedCase = /^A[A-Z][a-z]AA[\w-]{34}$/;
/** Looks like an id that lost its case or its end; neither an id nor a slug to trust. */
const damaged = /^(?:(?:aco|acw|aem|ade)aa[\w-]{34}|ac[ow]aa[\w-]{25,})$/i;

/** Is this path part an opaque id, written exactly? `ACoAAAdbzRUB…` yes, `jane-doe` no. */
export const isRawId = (text: string): boolean => knownKind.test(text) || mixedCase.test(text);

/** An id in the wrong case or length: `acoaaadbzrub…`. `acoa` is a real, short slug. */
export const isDamagedId = (text: string): boolean => !isRawId(text) && damaged.test(text);

/**
 * The member number inside an opaque id, or null when it holds none.
 * @example decodeMemberId('ACoAAAdbzRUBTXKXvOEGK1B1mr_kCS5TeJ3C5ww')
 *   // { memberId: '123456789', certainty: 'sure' }
 */
export function decodeMemberId(rawId: string): DecodedId | null {
  if (!anyId.test(rawId)) return null;
  const bytes = atob(rawId.replaceAll('-', '+').replaceAll('_', '/'));
  if (bytes.length < 28 || bytes.length > 30 || bytes.charCodeAt(0) !== 0) return null;
  let member = 0;
  for (let at = 2; at < 8; at += 1) member = member * 256 + bytes.charCodeAt(at);
  if (member === 0) return null;
  return { memberId: String(member), certainty: rawId.startsWith('ACo') ? 'sure' : 'suggest' };
}
