/** Zero-width and bidi marks: they come along with copied text and are never part of an address. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const allowed =
  /^[\p{L}\p{M}\p{Nd}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}._'’-]+$/u;
const substantial = /[\p{L}\p{Nd}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
/** Aliases for "whoever is signed in" and "nobody any more". */
const reserved = new Set(['me', 'unavailable']);
/** Characters; the longest vanity name LinkedIn assigns is 100. */
const longestSlug = 200;

export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/** Percent-decoding until nothing changes, twice at most; null when malformed (`%ZZ`). */
export function percentDecoded(text: string): string | null {
  let now = text;
  try {
    for (let round = 0; round < 2; round += 1) {
      const next = decodeURIComponent(now);
      if (next === now) break;
      now = next;
    }
  } catch {
    return null;
  }
  return now;
}

/**
 * One spelling for one vanity name: decoded, NFC, lower case. Null when it cannot be a person's.
 * @example canonicalSlug('jan-n%C4%99DZA-31a65') // 'jan-nędza-31a65'
 * @example canonicalSlug('jos%25C3%25A9-garcia') // 'josé-garcia' (encoded twice, it occurs)
 * @example canonicalSlug('me') // null
 */
export function canonicalSlug(raw: string): string | null {
  const decoded = percentDecoded(raw);
  if (decoded === null) return null;
  const slug = withoutInvisible(decoded).normalize('NFC').toLowerCase().normalize('NFC');
  if (slug.length > longestSlug || !allowed.test(slug) || !substantial.test(slug)) return null;
  return reserved.has(slug) ? null : slug;
}
