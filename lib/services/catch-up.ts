import { allCircles } from '@/lib/db/circles';
import { standingIds } from '@/lib/db/silences';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { DueRules } from '@/lib/domain/plan/due';
import type { RulesMark } from '@/lib/domain/plan/tend-mark';
import { exclusively } from '@/lib/platform/locks';
import { reindexContacts } from './reindex';
import { evaluation, type ServiceContext } from './service-context';

const chunkSize = 100;

const isInLine = ({ applied, next, seenOn }: RulesMark, key: string, today: LocalDate): boolean =>
  applied === key && next === undefined && seenOn === today;

/**
 * Keeps every due cache in line with the rules: after a change of them everybody is looked at again,
 * chunk by chunk, going on after an interruption where it stopped (E1, E13).
 */
export function createCatchUp(context: ServiceContext): () => Promise<void> {
  const { db } = context;

  /** What every cache depends on beside its contact, as text: the rules and the circles' rhythms. */
  async function rulesKey(rules: DueRules): Promise<string> {
    const circles = await allCircles(db);
    const rhythms = circles
      .map(({ id, light, deep }) => ({ id, light, deep }))
      .filter(({ light, deep }) => light !== undefined || deep !== undefined);
    return JSON.stringify([rules, rhythms.toSorted((a, b) => a.id.localeCompare(b.id))]);
  }

  async function mark(): Promise<RulesMark> {
    const stored = await db.marks.get('rules');
    return stored?.key === 'rules' ? stored : { key: 'rules' };
  }

  /**
   * Brings every due cache in line when the rules changed, or when the clock was set back behind a
   * day that was already looked at. Costs two small reads when there is nothing to do.
   */
  async function catchUp(): Promise<void> {
    const { rules, today } = evaluation(context);
    const key = await rulesKey(rules);
    const known = await mark();
    const isBack = known.seenOn !== undefined && today < known.seenOn;
    if (isInLine(known, key, today)) return;
    if (known.applied === key && known.next === undefined && !isBack) {
      await db.marks.put({ ...known, seenOn: today });
      return;
    }
    await exclusively('rules', () => reindexAll(key, `${key} ${today}`));
  }

  async function reindexAll(key: string, next: string): Promise<void> {
    const { rules, today } = evaluation(context);
    const started = await mark();
    // Another page did all of it while this one waited for its turn.
    if (isInLine(started, key, today)) return;
    const isResumed = started.next === next;
    const from = isResumed ? started.doneUpTo : undefined;
    if (!isResumed) await db.marks.put({ key: 'rules', seenOn: today, next });
    const ids = (await standingIds(db)).filter((id) => from === undefined || id > from);
    for (let at = 0; at < ids.length; at += chunkSize) {
      const chunk = ids.slice(at, at + chunkSize);
      await db.write(async () => {
        await reindexContacts(db, chunk, rules, today);
        await db.marks.put({ key: 'rules', seenOn: today, next, doneUpTo: chunk.at(-1) });
      });
    }
    await db.marks.put({ key: 'rules', applied: key, seenOn: today });
  }

  return catchUp;
}
