import { storage } from '@wxt-dev/storage';
import { type CapturedWords, capturedWordsSchema } from '@/lib/domain/remark/captured-words';
import { type OpenedPerson, openedPersonSchema } from '@/lib/domain/interaction/opened-person';

const capturedItem = storage.defineItem<unknown>('session:captured');
const openedItem = storage.defineItem<unknown>('session:opened');

const readCaptured = (stored: unknown): CapturedWords | null => {
  const parsed = capturedWordsSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

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
  captured: async (): Promise<CapturedWords | null> => readCaptured(await capturedItem.getValue()),
  setCaptured: (words: CapturedWords | null): Promise<void> => capturedItem.setValue(words),
  watchCaptured: (listener: (words: CapturedWords | null) => void): (() => void) =>
    capturedItem.watch((stored) => listener(readCaptured(stored))),
};
