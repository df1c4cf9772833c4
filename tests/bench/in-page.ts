import { dueCount } from '../../lib/db/due-rows.ts';
import { joinServices } from '../../lib/services/create-services.ts';
import { openCore } from '../../lib/services/open-context.ts';

/** What benches measure of Tend's own code, inside a page of the extension (see with-own-code.ts). */
export async function openForBench() {
  const services = joinServices(await openCore());
  const { db } = services.context;

  /** With a rest after each: people do one thing at a time, and pages show it before the next. */
  const timesOf = async (rounds: number, run: (round: number) => Promise<unknown>) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      await run(round);
      times.push(performance.now() - started);
      await new Promise((done) => setTimeout(done, 150));
    }
    return times;
  };

  return {
    /** Milliseconds of reading how many are due in all. */
    dueCounts: (rounds: number) => timesOf(rounds, () => dueCount(db, services.clock.today())),
    /** The same by counting the index, which is what it must never be. */
    indexCounts: (rounds: number) =>
      timesOf(rounds, () =>
        db.contacts.where('due.firstDueOn').belowOrEqual(services.clock.today()).count(),
      ),
    /** Milliseconds of saving an interaction, each with somebody else, until its command answers. */
    saves: (contactIds: readonly string[]) =>
      timesOf(contactIds.length, async (round) =>
        services.interactions.log({
          contactIds: [contactIds[round] ?? ''],
          kind: 'comment',
          source: 'panel',
        }),
      ),
    /** The floor of a save: one row put in one transaction of the same durability. */
    bareSaves: (contactIds: readonly string[]) =>
      timesOf(contactIds.length, async (round) => {
        const row = await db.interactions.toCollection().first();
        if (!row) throw new Error('Nothing to write again');
        await db.transaction('rw', db.interactions, () =>
          db.interactions.put({ ...row, text: String(round) }),
        );
      }),
  };
}
export type InPage = Awaited<ReturnType<typeof openForBench>>;
