import { storage } from '@wxt-dev/storage';
import { noWords, type OwnWords, parseOwnWords } from '@/lib/domain/composer/own-words';
import { inTurn } from './in-turn';

const item = storage.defineItem<unknown>('local:ownWords', { fallback: noWords, version: 1 });

/** The person's own phrases and questions, beside the settings. */
export const ownWords = {
  get: async (): Promise<OwnWords> => parseOwnWords(await item.getValue()),
  /** Changes one of them by what stands there now. */
  change: (fields: Partial<OwnWords>): Promise<void> =>
    inTurn('words', async () =>
      item.setValue(parseOwnWords({ ...parseOwnWords(await item.getValue()), ...fields })),
    ),
  watch: (listener: (words: OwnWords) => void): (() => void) =>
    item.watch((stored) => listener(parseOwnWords(stored))),
};
