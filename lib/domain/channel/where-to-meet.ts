import type { Channel, Network } from './channel';
import { channelLink } from './channel-link';

/** A place beside their profile to be in touch, and the address that opens it. */
export type MeetingPlace = { network: Network; url: string };

/**
 * Where to meet somebody on their day (P5): the channel they like best, when it can be opened and is
 * not LinkedIn, where their posts lead anyway. Whoever has no profile there is met on the first channel
 * that can be opened. Undefined where only their posts are left, or nothing.
 * @example whereToMeet([{ network: 'x', handle: '@mira', preferred: true }], true)
 * // { network: 'x', url: 'https://x.com/mira' }
 */
export function whereToMeet(
  channels: readonly Channel[],
  hasProfile: boolean,
): MeetingPlace | undefined {
  const liked = channels.filter(({ preferred }) => preferred);
  for (const channel of hasProfile ? liked : [...liked, ...channels]) {
    const url = channel.network === 'linkedin' ? undefined : channelLink(channel);
    if (url !== undefined) return { network: channel.network, url };
  }
  return undefined;
}
