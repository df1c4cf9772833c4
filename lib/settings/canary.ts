import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';

/**
 * What the database was when it was last well, kept outside of it (R1). Chromium opens an empty
 * database without an error when its files are damaged; this is how Tend notices.
 */
const canarySchema = z.object({
  databaseId: z.string(),
  contacts: z.number(),
  /** How many had been removed on purpose by then; absent: none. */
  removed: z.optional(z.number()),
  /** Epoch ms. */
  at: z.number(),
  /** The worker counted far fewer people than were here: pages must stop. */
  suspect: z.optional(z.boolean()),
});
export type Canary = z.infer<typeof canarySchema>;

const item = storage.defineItem<unknown>('local:canary', { fallback: null });
const changed = storage.defineItem<number>('local:changedAt', { fallback: 0 });

/** What was last known; null for somebody new. */
export async function readCanary(): Promise<Canary | null> {
  const parsed = canarySchema.safeParse(await item.getValue());
  return parsed.success ? parsed.data : null;
}

/** Remembers what the database is now; null forgets it. */
export async function writeCanary(canary: Canary | null): Promise<void> {
  await (canary ? item.setValue(canary) : item.removeValue());
}

/** Calls back when it is written by a database that is well, or taken away; returns the way to stop. */
export const watchCanary = (listener: () => void): (() => void) =>
  item.watch((stored) => {
    if (canarySchema.safeParse(stored).data?.suspect !== true) listener();
  });

/** Notes that something was written. The worker hears it, and mirrors when it is time. */
export async function noteChange(at: number): Promise<void> {
  await changed.setValue(at);
}

/** When something was last written, epoch ms; 0: never. */
export const lastChange = (): Promise<number> => changed.getValue();
