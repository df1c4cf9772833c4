import { browser } from 'wxt/browser';
import { type Sighting, sightingSchema } from '@/lib/domain/sighting/sighting';

export type PageReading = { href: string; sighting: Sighting };

/**
 * Runs the reader once in the page of a tab: isolated world, top frame, read only (promise 2).
 * Null when the page cannot be read (no access, hidden, gone) or its answer is not of the schema.
 */
export async function readPage(tabId: number): Promise<PageReading | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/profile-reader.js'],
      injectImmediately: true,
    });
    return parseReading(answer?.result);
  } catch {
    return null;
  }
}

function parseReading(value: unknown): PageReading | null {
  if (typeof value !== 'object' || value === null) return null;
  const { href, sighting } = value as { href?: unknown; sighting?: unknown };
  const parsed = sightingSchema.safeParse(sighting);
  return typeof href === 'string' && parsed.success ? { href, sighting: parsed.data } : null;
}
