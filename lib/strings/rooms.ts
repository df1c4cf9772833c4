export type Plural = { readonly one: string; readonly other: string };
export type Words = { readonly [key: string]: string | Plural | Words };

const rooms = new Map<string, Words>();

/**
 * The words of one room, known to `t()` from then on. A module that names a key of the room loads it
 * (scripts/words-by-room.mjs), so that a page carries only what it says.
 * @example export const common = room('common', { save: 'Save' })
 */
export function room<const T extends Words>(name: string, words: T): T {
  rooms.set(name, words);
  return words;
}

/** The words of a room that something loaded; otherwise undefined. */
export const loadedRoom = (name: string): Words | undefined => rooms.get(name);
