import type { OwnWords } from '@/lib/domain/composer/own-words';
import { type PhraseSet, withPhrases } from '@/lib/domain/composer/phrases';
import { ownWords } from '@/lib/settings/phrases';
import type { ServiceContext, Undo } from './service-context';

/** The person's own phrases and questions. Nothing here is ever sent (P3, P6). */
export function createComposerService(_context: ServiceContext) {
  /** Calls back with them, now and whenever they change; returns the way to stop. */
  function watch(listener: (words: OwnWords) => void): () => void {
    void ownWords.get().then(listener, () => undefined);
    return ownWords.watch(listener);
  }

  async function change(fields: Partial<OwnWords>): Promise<Undo> {
    const { phrases, questions } = await ownWords.get();
    await ownWords.change(fields);
    return () => ownWords.change({ phrases, questions });
  }

  /** Keeps the phrases of a language, or of a circle in it, as one's own. */
  const savePhrases = async (set: PhraseSet): Promise<Undo> =>
    change({ phrases: withPhrases((await ownWords.get()).phrases, set) });

  /** Keeps the questions, one a line; nothing left means those to begin with. */
  const saveQuestions = (lines: string): Promise<Undo> => {
    const questions = lines.split('\n').flatMap((line) => line.trim().slice(0, 300) || []);
    return change({ questions: questions.length > 0 ? questions : null });
  };

  return { watch, savePhrases, saveQuestions };
}
