import type { ProfileAddress } from '@/lib/domain/sighting/sighting';
import type { Contact } from './contact';

/**
 * Whose page this is. `known`: this contact, with the aliases the page taught us. `ask`: perhaps
 * this contact, a person must say. `twin`: known, and another entry answers to the page's slug.
 */
export type Recognition =
  | { kind: 'unknown' }
  | { kind: 'known'; contact: Contact; learned: string[]; twin?: Contact }
  | { kind: 'ask'; contact: Contact; reason: 'other-member-id' | 'suggested-id' };

type SeenAs = { address: ProfileAddress; memberId?: string };

/** The aliases a page shows: member id first, then slug. */
export function aliasesOf({ address, memberId }: SeenAs): { member?: string; slug?: string } {
  const number = memberId ?? address.memberId;
  return {
    ...(number ? { member: `li:member:${number}` } : {}),
    ...(address.slug ? { slug: `li:in:${address.slug}` } : {}),
  };
}

/**
 * Matches a page against the contacts that share an alias with it. Numbers are for ever, slugs can
 * be given to somebody else: the same number with a new slug learns the slug, the same slug with
 * another number never merges and asks, a contact known by slug alone learns the number.
 * @example recognise({ address, memberId }, contactsSharingAnAlias).kind // 'known'
 */
export function recognise(seen: SeenAs, candidates: readonly Contact[]): Recognition {
  const { member, slug } = aliasesOf(seen);
  const live = candidates.filter((contact) => contact.deletedAt === undefined);
  const byMember = member ? live.find((contact) => contact.aliases.includes(member)) : undefined;
  const bySlug = slug ? live.find((contact) => contact.aliases.includes(slug)) : undefined;
  if (byMember && seen.address.certainty === 'suggest') {
    return { kind: 'ask', contact: byMember, reason: 'suggested-id' };
  }
  if (byMember) {
    const twin = bySlug && bySlug.id !== byMember.id ? bySlug : undefined;
    const learned = slug && !twin && byMember.aliases.at(-1) !== slug ? [slug] : [];
    return { kind: 'known', contact: byMember, learned, ...(twin ? { twin } : {}) };
  }
  if (!bySlug) return { kind: 'unknown' };
  if (!member) return { kind: 'known', contact: bySlug, learned: [] };
  const hasOtherNumber = bySlug.aliases.some((alias) => alias.startsWith('li:member:'));
  if (hasOtherNumber) return { kind: 'ask', contact: bySlug, reason: 'other-member-id' };
  if (seen.address.certainty === 'suggest') {
    return { kind: 'ask', contact: bySlug, reason: 'suggested-id' };
  }
  return { kind: 'known', contact: bySlug, learned: [member] };
}
