import type { Contact } from './contact';
import { foldName } from './fold-name';
import { stricterTracking } from './stricter-tracking';

/**
 * One contact of two: the kept one's words win, what it lacks comes from the other, lists are joined,
 * both histories stay, and the stricter silence wins.
 * @example mergeContacts(kept, gone).aliases // those of both
 */
export function mergeContacts(kept: Contact, gone: Contact): Contact {
  const both = { ...gone, ...kept };
  const { deletedAt: _trashed, due: _cache, triage: _waiting, knows: _joined, ...filled } = both;
  const channels = joinChannels(kept.channels ?? [], gone.channels ?? []);
  return {
    ...filled,
    createdAt: Math.min(kept.createdAt, gone.createdAt),
    ...listOf('otherNames', otherNames(kept, gone)),
    aliases: [...gone.aliases.filter((alias) => !kept.aliases.includes(alias)), ...kept.aliases],
    aliasSeen: joinSeen(kept.aliasSeen, gone.aliasSeen),
    tags: join(kept.tags, gone.tags),
    ...listOf('circleIds', join(kept.circleIds, gone.circleIds)),
    ...listOf('roles', join(kept.roles, gone.roles)),
    ...listOf('needs', join(kept.needs, gone.needs)),
    ...listOf('offers', join(kept.offers, gone.offers)),
    ...listOf(
      'knows',
      joinBy(kept.knows, gone.knows, ({ contactId, name }) => contactId ?? name).filter(
        ({ contactId }) => contactId !== kept.id && contactId !== gone.id,
      ),
    ),
    ...listOf(
      'annualDates',
      joinBy(
        kept.annualDates,
        gone.annualDates,
        ({ kind, month, day }) => `${kind} ${String(month)} ${String(day)}`,
      ),
    ),
    ...listOf('channels', channels),
    ...textOf('story', kept.story, gone.story),
    ...textOf('howWeMet', kept.howWeMet, gone.howWeMet),
    ...dayOf('metOn', kept.metOn, gone.metOn),
    ...dayOf('connectedOn', kept.connectedOn, gone.connectedOn),
    ...(kept.connector || gone.connector ? { connector: true } : {}),
    ...(kept.neverAsk || gone.neverAsk ? { neverAsk: true } : {}),
    ...(kept.triage && gone.triage ? { triage: kept.triage } : {}),
    tracking: stricterTracking(kept.tracking, gone.tracking),
  };
}

function join(a: readonly string[] = [], b: readonly string[] = []): string[] {
  return [...new Set([...a, ...b])];
}

function joinBy<Item>(
  a: readonly Item[] = [],
  b: readonly Item[] = [],
  keyOf: (item: Item) => string,
): Item[] {
  return [...new Map([...b, ...a].map((item) => [keyOf(item), item])).values()];
}

/** Names the other entry went by; a file that knows them by telephone alone goes by the name. */
function otherNames(kept: Contact, gone: Contact): string[] {
  const names = [...(kept.otherNames ?? []), gone.name, ...(gone.otherNames ?? [])];
  const byFold = new Map(names.map((name) => [foldName(name), name]));
  byFold.delete(foldName(kept.name));
  return [...byFold.values()];
}

type Channels = NonNullable<Contact['channels']>;

/** One preferred channel at most; the kept contact's, if it has one. */
function joinChannels(kept: Channels, gone: Channels): Channels {
  const hasPreferred = kept.some(({ preferred }) => preferred);
  const others = gone.map(({ preferred, ...channel }) =>
    preferred && !hasPreferred ? { ...channel, preferred } : channel,
  );
  return joinBy(kept, others, ({ network, handle }) => `${network} ${handle.toLowerCase()}`);
}

function joinSeen(a: Contact['aliasSeen'], b: Contact['aliasSeen']): Contact['aliasSeen'] {
  const seen = { ...b, ...a };
  for (const [alias, one] of Object.entries(a)) {
    const other = b[alias];
    if (!other) continue;
    seen[alias] = {
      firstOn: one.firstOn < other.firstOn ? one.firstOn : other.firstOn,
      lastOn: one.lastOn > other.lastOn ? one.lastOn : other.lastOn,
    };
  }
  return seen;
}

function listOf<Key extends string, Item>(key: Key, list: Item[]): Partial<Record<Key, Item[]>> {
  return list.length > 0 ? ({ [key]: list } as Partial<Record<Key, Item[]>>) : {};
}

function textOf(key: 'story' | 'howWeMet', kept?: string, gone?: string): Partial<Contact> {
  const texts = [...new Set([kept, gone].filter((text) => text !== undefined))];
  return texts.length > 0 ? { [key]: texts.join('\n\n') } : {};
}

function dayOf(key: 'metOn' | 'connectedOn', kept?: string, gone?: string): Partial<Contact> {
  const [first] = [kept, gone].filter((day) => day !== undefined).toSorted();
  return first === undefined ? {} : { [key]: first };
}
