import * as z from 'zod/mini';
import { type PhraseSet, phraseSetSchema } from './phrases';

/** A person's own phrases (P3) and questions (P6). */
export const ownWordsSchema = z.object({
  phrases: z.catch(z.array(phraseSetSchema).check(z.maxLength(100)), []),
  /** Good questions of one's own (P6); null: those Tend begins with. */
  questions: z.catch(
    z.nullable(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(60))),
    null,
  ),
});
export type OwnWords = { phrases: PhraseSet[]; questions: string[] | null };

export const noWords: OwnWords = { phrases: [], questions: null };

/**
 * Whatever was stored, read field by field: what makes no sense becomes none.
 * @example parseOwnWords({ questions: ['Why?'] }) // { phrases: [], questions: ['Why?'] }
 */
export function parseOwnWords(stored: unknown): OwnWords {
  const found = ownWordsSchema.safeParse({ ...noWords, ...Object(stored) });
  return found.success ? found.data : noWords;
}

/**
 * Two sets of own words put together: what stands here stays, what is only in the other is added.
 * @example addWords(noWords, theirs) // equal to theirs
 */
export function addWords(ours: OwnWords, theirs: OwnWords): OwnWords {
  const isHere = (set: PhraseSet) =>
    ours.phrases.some(
      ({ language, circleId }) => language === set.language && circleId === set.circleId,
    );
  return {
    phrases: [...ours.phrases, ...theirs.phrases.filter((set) => !isHere(set))],
    questions: ours.questions ?? theirs.questions,
  };
}
