import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { type PhraseSet, phraseSetSchema } from '@/lib/domain/composer/phrases';
import { inTurn } from './in-turn';

const ownWordsSchema = z.object({
  phrases: z.catch(z.array(phraseSetSchema).check(z.maxLength(100)), []),
  /** Good questions of one's own (P6); null: those Tend begins with. */
  questions: z.catch(
    z.nullable(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(60))),
    null,
  ),
});
export type OwnWords = { phrases: PhraseSet[]; questions: string[] | null };

const none: OwnWords = { phrases: [], questions: null };
const item = storage.defineItem<unknown>('local:ownWords', { fallback: none, version: 1 });

const parsed = (stored: unknown): OwnWords => {
  const found = ownWordsSchema.safeParse({ ...none, ...Object(stored) });
  return found.success ? found.data : none;
};

/** The person's own phrases and questions, beside the settings. */
export const ownWords = {
  get: async (): Promise<OwnWords> => parsed(await item.getValue()),
  /** Changes one of them by what stands there now. */
  change: (fields: Partial<OwnWords>): Promise<void> =>
    inTurn('words', async () =>
      item.setValue(parsed({ ...parsed(await item.getValue()), ...fields })),
    ),
  watch: (listener: (words: OwnWords) => void): (() => void) =>
    item.watch((stored) => listener(parsed(stored))),
};
