import { allCircles } from '@/lib/db/circles';
import { allWishEntries } from '@/lib/db/wish-shards';
import { byRank, type Match, matchesFor } from '@/lib/domain/match/find-matches';
import type { MatchChoice } from '@/lib/domain/match/match-choice';
import { matchIndex } from '@/lib/domain/match/match-index';
import { type WishEntry, withCircleNames } from '@/lib/domain/match/wish';
import { wordReader } from '@/lib/domain/match/wish-words';
import { capText } from '@/lib/domain/record/field-limit';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

/** What matching starts from: every need and offer, and what the user said about matches. */
export type MatchFacts = { entries: WishEntry[]; choices: MatchChoice[] };

/** The pairs found, the best first. */
export type Matches = { shown: Match[]; count: number };

const shownAtMost = 200;
/** So many people are looked at before the page may breathe. */
const peoplePerSlice = 50;
/** So many slices go by between two answers shown. */
const slicesPerAnswer = 20;

const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Needs against offers (P16): found, waved away, taught. */
export function createMatchService(context: ServiceContext) {
  const { db, clock, newId } = context;

  /** Everything matching needs, in three small reads; may be observed. */
  async function facts(): Promise<MatchFacts> {
    const [wishes, choices, circles] = await Promise.all([
      allWishEntries(db),
      db.matchChoices.toArray(),
      allCircles(db),
    ]);
    const names = new Map(circles.map(({ id, name }) => [id, name]));
    const isKept = (choice: MatchChoice) => !('deletedAt' in choice && choice.deletedAt);
    return {
      entries: wishes.map((wish) => withCircleNames(wish, names)),
      choices: choices.filter(isKept),
    };
  }

  /**
   * Who could help whom. Works in slices, so that typing and scrolling go on meanwhile.
   *
   * @param isWanted asked between slices; `false` gives up and answers undefined
   * @param onSoFar told now and then what was found until then
   */
  async function find(
    { entries, choices }: MatchFacts,
    isWanted: () => boolean = () => true,
    onSoFar: (found: Matches) => void = () => undefined,
  ): Promise<Matches | undefined> {
    const read = wordReader(synonymsIn(choices));
    const dismissed = new Set(choices.map(({ id }) => id));
    const index = matchIndex(entries, read);
    const needers = entries.filter(({ needs }) => needs.length > 0);
    const found: Match[] = [];
    for (let from = 0; from < needers.length; from += peoplePerSlice) {
      for (const needer of needers.slice(from, from + peoplePerSlice)) {
        found.push(...matchesFor(needer, index, read, (id) => dismissed.has(id)));
      }
      await breathe();
      if (!isWanted()) return undefined;
      if (from % (peoplePerSlice * slicesPerAnswer) === 0) onSoFar(best(found));
    }
    return best(found);
  }

  async function put(choice: MatchChoice): Promise<Undo> {
    await write(context, [], () => db.matchChoices.put(choice));
    return () => write(context, [], () => db.matchChoices.delete(choice.id));
  }

  /** Not these two, for good. */
  const dismiss = (match: Match): Promise<Undo> =>
    put({ id: match.id, type: 'dismissed', at: clock.now() });

  /** Teaches that words mean the same; fewer than two words teach nothing. */
  async function teach(words: readonly string[]): Promise<Undo | undefined> {
    const kept = words.map((word) => capText('wish', word.trim()).text).filter(Boolean);
    if (kept.length < 2) return undefined;
    return put({ id: newId(), type: 'synonyms', words: kept, at: clock.now() });
  }

  /** Forgets that some words mean the same: they go into the trash. */
  async function forget(choice: MatchChoice): Promise<Undo> {
    const change = (fields: { deletedAt?: number }) =>
      write(context, [], async () => void (await db.matchChoices.put({ ...choice, ...fields })));
    await change({ deletedAt: clock.now() });
    return () => change({});
  }

  return { facts, find, dismiss, teach, forget };
}
export type MatchService = ReturnType<typeof createMatchService>;

function best(found: readonly Match[]): Matches {
  return { shown: found.toSorted(byRank).slice(0, shownAtMost), count: found.length };
}

function synonymsIn(choices: readonly MatchChoice[]): string[][] {
  return choices.flatMap((choice) => (choice.type === 'synonyms' ? [choice.words] : []));
}
