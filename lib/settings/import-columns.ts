import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { inTurn } from './in-turn';

const schema = z.record(z.string(), z.record(z.string(), z.string()));
const item = storage.defineItem<unknown>('local:importColumns', { fallback: {}, version: 1 });
const remembered = 50;

async function stored(): Promise<Record<string, Record<string, string>>> {
  const parsed = schema.safeParse(await item.getValue());
  return parsed.success ? parsed.data : {};
}

/** What the columns of a table with this header were taken for last time. */
export async function columnsFor(fingerprint: string): Promise<Record<string, string> | undefined> {
  return (await stored())[fingerprint];
}

/** Remembers it for the next file of the same shape. */
export const rememberColumns = (
  fingerprint: string,
  columns: Record<string, string>,
): Promise<void> =>
  inTurn('columns', async () => {
    const { [fingerprint]: _, ...others } = await stored();
    const kept = Object.entries(others).slice(-remembered);
    await item.setValue({ ...Object.fromEntries(kept), [fingerprint]: columns });
  });
