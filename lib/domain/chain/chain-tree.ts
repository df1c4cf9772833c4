import type { Referral } from '@/lib/domain/referral/referral';
import { type ChainLink, linksFrom } from './chain-link';

/** A person and whom they led to. `isRepeat`: shown further up already, so not followed again. */
export type ChainNode = {
  contactId: string;
  link?: ChainLink;
  isRepeat: boolean;
  next: ChainNode[];
};

/** So many people at most; a chain longer than a person can read is cut and said. */
export const chainLimit = 300;
export type Chain = { root: ChainNode; people: number; isCut: boolean };

/** The introductions a person takes part in. */
export type ReferralsOf = (contactId: string) => Promise<readonly Referral[]>;

/**
 * The tree of introductions that began with a person (P25): whom they led to, and what that led to.
 * Everybody is followed once, the nearest place first, so that circular introductions end.
 *
 * @param referralsOf asked once for each person of the chain, and for nobody else
 * @example (await chainFrom('mira', referralsOf)).root.next.map(({ contactId }) => contactId);
 */
export async function chainFrom(contactId: string, referralsOf: ReferralsOf): Promise<Chain> {
  const root: ChainNode = { contactId, isRepeat: false, next: [] };
  const seen = new Set([contactId]);
  const used = new Set<string>();
  let isCut = false;
  let layer = [root];
  while (layer.length > 0) {
    const below: ChainNode[] = [];
    for (const node of layer) {
      // One after the other: the order in which people are met decides who is followed.
      for (const link of linksFrom(node.contactId, await referralsOf(node.contactId))) {
        if (used.has(link.referralId)) continue;
        used.add(link.referralId);
        if (seen.size >= chainLimit) {
          isCut = true;
          continue;
        }
        const isRepeat = seen.has(link.toId);
        const next: ChainNode = { contactId: link.toId, link, isRepeat, next: [] };
        seen.add(link.toId);
        node.next.push(next);
        if (!isRepeat) below.push(next);
      }
    }
    layer = below;
  }
  return { root, people: seen.size, isCut };
}

/** Everybody in a chain, each once, in reading order. */
export function peopleIn({ root }: Chain): string[] {
  const ids = new Set<string>();
  const walk = (node: ChainNode): void => {
    ids.add(node.contactId);
    node.next.forEach(walk);
  };
  walk(root);
  return [...ids];
}
