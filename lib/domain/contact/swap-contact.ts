/**
 * What of a record changes when one contact becomes another, wherever its id stands: alone, in a
 * list, or in a list of entries. Empty when it is not named.
 * @example swapContact({ contactIds: ['a', 'b'] }, 'b', 'a') // { contactIds: ['a'] }
 */
export function swapContact(
  record: Readonly<Record<string, unknown>>,
  fromId: string,
  toId: string,
): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (key === 'id') continue;
    if (value === fromId) changes[key] = toId;
    else if (Array.isArray(value) && value.some((item: unknown) => names(item, fromId))) {
      changes[key] = swapInList(value, fromId, toId);
    }
  }
  return changes;
}

/** An entry about a contact: a member of a campaign, a tick of a year's card list, whom one knows. */
type Entry = { contactId: string; year?: unknown };

function isEntry(item: unknown): item is Entry {
  return (
    typeof item === 'object' &&
    item !== null &&
    'contactId' in item &&
    typeof item.contactId === 'string'
  );
}

const names = (item: unknown, id: string) =>
  item === id || (isEntry(item) && item.contactId === id);

/** Two entries about one person are one; each year of an occasion stays an entry of its own. */
const keyOf = (item: unknown): unknown =>
  isEntry(item) ? JSON.stringify([item.contactId, item.year]) : item;

/** Of two that become one the first stays, with what only the other says: that it was skipped. */
function swapInList(list: readonly unknown[], fromId: string, toId: string): unknown[] {
  const found = new Map<unknown, unknown>();
  for (const item of list) {
    const named = isEntry(item) && item.contactId === fromId;
    const swapped = item === fromId ? toId : named ? { ...item, contactId: toId } : item;
    const key = keyOf(swapped);
    const before = found.get(key);
    found.set(key, isEntry(before) && isEntry(swapped) ? { ...swapped, ...before } : swapped);
  }
  return [...found.values()];
}
