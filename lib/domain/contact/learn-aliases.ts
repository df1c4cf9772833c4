import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from './contact';

type Aliases = Pick<Contact, 'aliases' | 'aliasSeen'>;

/**
 * The aliases of a contact after it was seen under some more, each with its first and last day. A
 * slug moves to the end, so that the last one is the address in use; nothing is ever forgotten.
 * @example learnAliases({ aliases: [], aliasSeen: {} }, ['li:in:jane'], '2026-03-01').aliases
 */
export function learnAliases(known: Aliases, seen: readonly string[], today: LocalDate): Aliases {
  const aliases = [...known.aliases.filter((alias) => !seen.includes(alias)), ...seen];
  const aliasSeen = { ...known.aliasSeen };
  for (const alias of seen) {
    aliasSeen[alias] = { firstOn: aliasSeen[alias]?.firstOn ?? today, lastOn: today };
  }
  return { aliases, aliasSeen };
}

/**
 * The web address of a contact's profile, or of their recent posts; undefined when no LinkedIn
 * address is known.
 * @example profileUrl(contact, 'recent-posts') // 'https://www.linkedin.com/in/jane/recent-activity/all/'
 */
export function profileUrl(
  contact: Pick<Contact, 'aliases'>,
  page: 'profile' | 'recent-posts' = 'profile',
): string | undefined {
  const slug = contact.aliases.findLast((alias) => alias.startsWith('li:in:'))?.slice(6);
  if (!slug) return undefined;
  const root = `https://www.linkedin.com/in/${encodeURIComponent(slug.toWellFormed())}/`;
  return page === 'profile' ? root : `${root}recent-activity/all/`;
}
