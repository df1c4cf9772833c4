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

type Entry = { contactId: string };

function isEntry(item: unknown): item is Entry {
  return typeof item === 'object' && item !== null && 'contactId' in item;
}

const names = (item: unknown, id: string) =>
  item === id || (isEntry(item) && item.contactId === id);

function swapInList(list: readonly unknown[], fromId: string, toId: string): unknown[] {
  const swapped = list.map((item) => {
    if (item === fromId) return toId;
    return isEntry(item) && item.contactId === fromId ? { ...item, contactId: toId } : item;
  });
  const seen = new Set<unknown>();
  return swapped.filter((item) => {
    const key = isEntry(item) ? item.contactId : item;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
