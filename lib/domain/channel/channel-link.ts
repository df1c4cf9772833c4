import type { Channel } from './channel';

const homes: Partial<Record<Channel['network'], string>> = {
  linkedin: 'https://www.linkedin.com/in/',
  instagram: 'https://www.instagram.com/',
  facebook: 'https://www.facebook.com/',
  x: 'https://x.com/',
  pinterest: 'https://www.pinterest.com/',
};

/** A web address of a host, without blanks; no other scheme, no text that only looks like one. */
const webAddress =
  /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d+)?(?:[/?#]\S*)?$/iu;

/**
 * The address that opens a channel: a link as it is written, else made from the handle. Undefined
 * where there is nothing to open, or where what is written is no safe address.
 * @example channelLink({ network: 'x', handle: '@mira' }) // 'https://x.com/mira'
 */
export function channelLink({
  network,
  handle,
}: Pick<Channel, 'network' | 'handle'>): string | undefined {
  const text = handle.trim();
  if (/^https?:\/\//i.test(text)) return webAddress.test(text) ? text : undefined;
  const bare = text.replace(/^(mailto|tel):/i, '');
  if (network === 'email') return `mailto:${encodeURI(bare)}`;
  const digits = bare.replace(/[^\d+]/g, '');
  if (network === 'phone') return digits === '' ? undefined : `tel:${digits}`;
  if (network === 'whatsapp') {
    return digits === '' ? undefined : `https://wa.me/${digits.replace(/\D/g, '')}`;
  }
  if (network === 'web') {
    return webAddress.test(`https://${text}`) ? `https://${text}` : undefined;
  }
  const home = homes[network];
  return home === undefined ? undefined : home + encodeURIComponent(text.replace(/^@/, ''));
}
