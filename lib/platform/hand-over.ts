import { storage } from '@wxt-dev/storage';
import { type OpenedPerson, openedPersonSchema } from '@/lib/domain/interaction/opened-person';

const openedItem = storage.defineItem<unknown>('session:opened');

const readOpened = (stored: unknown): OpenedPerson | null => {
  const parsed = openedPersonSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

/**
 * What one surface hands to another: it lives as long as the browser runs, and outlives popup,
 * panel and worker. Setting is asked for at once, so that a popup may close right after.
 */
export const handOver = {
  opened: async (): Promise<OpenedPerson | null> => readOpened(await openedItem.getValue()),
  setOpened: (opened: OpenedPerson | null): Promise<void> => openedItem.setValue(opened),
  watchOpened: (listener: (opened: OpenedPerson | null) => void): (() => void) =>
    openedItem.watch((stored) => listener(readOpened(stored))),
};
