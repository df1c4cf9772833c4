/**
 * The two forms of a profile address key. The member number outlives renames, the slug is only
 * what the address bar says today; a record keeps every key it was ever seen under as an alias.
 */

/** `memberKey('123456789')` → `'li:member:123456789'` */
export const memberKey = (memberId: string): string => `li:member:${memberId}`;

/** `slugKey('jane-doe')` → `'li:in:jane-doe'` (the slug already canonical, see lib/linkedin/slug.ts) */
export const slugKey = (slug: string): string => `li:in:${slug}`;

/**
 * Every key one address stands for, strongest first: what to look a contact up by.
 * `{ slug: 'jane-doe', memberId: '7' }` → `['li:member:7', 'li:in:jane-doe']`
 */
export function addressKeys(address: { slug?: string; memberId?: string }): string[] {
  const keys: string[] = [];
  if (address.memberId !== undefined) keys.push(memberKey(address.memberId));
  if (address.slug !== undefined) keys.push(slugKey(address.slug));
  return keys;
}
