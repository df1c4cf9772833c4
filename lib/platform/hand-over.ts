import { storage } from '@wxt-dev/storage';
import { type CapturedWords, capturedWordsSchema } from '@/lib/domain/remark/captured-words';
import { type OpenedPerson, openedPersonSchema } from '@/lib/domain/interaction/opened-person';
import { exclusively } from './locks';

/** More than anybody leaves unanswered; each holds up to 20 kB of words. */
const mostWaiting = 50;
const capturedItem = storage.defineItem<unknown>('session:captured');
/** Captured before the one that is shown, and still waiting for an answer; the newest first. */
const waitingItem = storage.defineItem<unknown>('session:waiting');
const openedItem = storage.defineItem<unknown>('session:opened');

const readCaptured = (stored: unknown): CapturedWords | null => {
  const parsed = capturedWordsSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

const readOpened = (stored: unknown): OpenedPerson | null => {
  const parsed = openedPersonSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

const readWaiting = (stored: unknown): CapturedWords[] =>
  Array.isArray(stored) ? stored.flatMap((each) => readCaptured(each) ?? []) : [];

/**
 * New words come before those that still wait for an answer, and none are lost; with null the shown
 * ones are settled, and the ones before them are shown again.
 */
const setCaptured = (words: CapturedWords | null): Promise<void> =>
  exclusively('captured', async () => {
    const shown = readCaptured(await capturedItem.getValue());
    const waiting = readWaiting(await waitingItem.getValue());
    if (words === null) {
      const [next = null, ...rest] = waiting;
      await capturedItem.setValue(next);
      await waitingItem.setValue(rest);
      return;
    }
    if (shown && !shown.kept && shown.id !== words.id) {
      await waitingItem.setValue([shown, ...waiting].slice(0, mostWaiting));
    }
    await capturedItem.setValue(words);
  });

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
  setCaptured,
  watchCaptured: (listener: (words: CapturedWords | null) => void): (() => void) =>
    capturedItem.watch((stored) => listener(readCaptured(stored))),
};
