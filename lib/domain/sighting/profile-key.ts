/**
 * The two forms of a profile address key. The member number outlives renames, the slug is only
 * what the address bar says today; a record keeps every key it was ever seen under as an alias.
 */

/** `memberKey('123456789')` → `'li:member:123456789'` */
export const memberKey = (memberId: string): string => `li:member:${memberId}`;

/** `slugKey('jane-doe')` → `'li:in:jane-doe'` (the slug already canonical, see lib/linkedin/slug.ts) */
export const slugKey = (slug: string): string => `li:in:${slug}`;
