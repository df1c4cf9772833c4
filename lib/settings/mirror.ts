import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';

const copySchema = z.object({
  id: z.string(),
  /** Epoch ms. */
  at: z.number(),
  contacts: z.number(),
  parts: z.number(),
  bytes: z.number(),
  /** How long it took to make, ms; what is costly is made less often. */
  tookMs: z.number(),
  /** Kept whatever comes later: it was larger than what came after, or from before a restore. */
  pinned: z.optional(z.boolean()),
});
export type MirrorCopy = z.infer<typeof copySchema>;

const index = storage.defineItem<unknown>('local:mirror', { fallback: [] });
const partKey = (id: string, part: number) => `local:mirror-${id}-${part}` as const;
/** A value in storage stays under 1 MB, and one is read at a time (R2). */
const partBytes = 700_000;
const generations = 2;
const pinnedMs = 30 * 86_400_000;

/** The copies inside extension storage, newest first. */
export async function mirrorCopies(): Promise<MirrorCopy[]> {
  const parsed = z.array(copySchema).safeParse(await index.getValue());
  return parsed.success ? parsed.data : [];
}

/** Calls back after each change of that list; returns the way to stop. */
export const watchMirror = (listener: () => void): (() => void) => index.watch(listener);

/** Stores a copy; the list names it only when all of its parts are there. */
export async function addMirrorCopy(
  bytes: Uint8Array,
  facts: Pick<MirrorCopy, 'id' | 'at' | 'contacts' | 'tookMs' | 'pinned'>,
): Promise<void> {
  const parts = Math.ceil(bytes.length / partBytes);
  for (let part = 0; part < parts; part += 1) {
    const slice = bytes.subarray(part * partBytes, (part + 1) * partBytes);
    await storage.setItem(partKey(facts.id, part), toBase64(slice));
  }
  const copies = await mirrorCopies();
  const isPinned = ({ pinned, at }: MirrorCopy) => pinned === true && facts.at - at < pinnedMs;
  const rolling = copies.filter((copy) => !isPinned(copy)).slice(0, generations - 1);
  const kept = copies.filter((copy) => isPinned(copy) || rolling.includes(copy));
  await index.setValue([{ ...facts, parts, bytes: bytes.length }, ...kept]);
  for (const copy of copies) if (!kept.includes(copy)) await removeParts(copy);
}

/** Keeps a copy whatever comes later. */
export async function pinMirrorCopy(id: string): Promise<void> {
  const copies = await mirrorCopies();
  await index.setValue(copies.map((copy) => (copy.id === id ? { ...copy, pinned: true } : copy)));
}

async function removeParts({ id, parts }: MirrorCopy): Promise<void> {
  for (let part = 0; part < parts; part += 1) await storage.removeItem(partKey(id, part));
}

/** The bytes of a copy; null when a part of it is missing. */
export async function readMirrorCopy({ id, parts, bytes }: MirrorCopy): Promise<Uint8Array | null> {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (let part = 0; part < parts; part += 1) {
    const text = await storage.getItem<string>(partKey(id, part));
    if (typeof text !== 'string') return null;
    const slice = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    if (at + slice.length > bytes) return null;
    whole.set(slice, at);
    at += slice.length;
  }
  return at === bytes ? whole : null;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
