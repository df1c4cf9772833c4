import { circlesByIds } from '@/lib/db/circles';
import { standingIds } from '@/lib/db/silences';
import { rulingRhythm, type RulingRhythm } from '@/lib/domain/cadence/ruling-rhythm';
import type { Contact } from '@/lib/domain/contact/contact';
import { dueIndex } from '@/lib/domain/plan/due-index';
import { keptFields } from '@/lib/domain/record/kept-fields';
import { dueRules, type RulesSetting } from '@/lib/settings/rules';
import { loadDueFacts } from './reindex';
import { evaluation, type ServiceContext, type Undo } from './service-context';

export type { RulesSetting };

const chunkSize = 100;

/** The rule that applies to a clock, and the one that would if the contact had none of their own. */
export type Ruling = { applies: RulingRhythm; inherited: RulingRhythm };

/** The rules in settings (E3 to E7): what a change would do, the change itself, which rule applies. */
export function createRulesService(context: ServiceContext) {
  const { db, settings } = context;

  /** What the settings say now. */
  const current = (): RulesSetting => settings.current().rules;

  /**
   * How many people a change would bring due on another day. Reads everybody who is kept in touch
   * with, a chunk at a time; `isStillWanted` stops it when another change is being looked at.
   */
  async function affectedBy(
    fields: Partial<RulesSetting>,
    isStillWanted: () => boolean = () => true,
  ): Promise<number | undefined> {
    const { rules, today } = evaluation(context);
    const changed = dueRules({ ...current(), ...fields });
    const ids = await standingIds(db);
    let count = 0;
    for (let at = 0; at < ids.length; at += chunkSize) {
      if (!isStillWanted()) return undefined;
      const contacts = await db.contacts.bulkGet(ids.slice(at, at + chunkSize));
      for (const contact of contacts) {
        if (!contact || contact.deletedAt !== undefined) continue;
        const facts = await loadDueFacts(db, contact);
        const [before, after] = [rules, changed].map((by) => dueIndex(facts, by, today));
        const isSame = before?.firstDueOn === after?.firstDueOn && before?.dueOn === after?.dueOn;
        if (!isSame || before?.noticeOn !== after?.noticeOn) count += 1;
      }
    }
    return count;
  }

  /** Changes rules for everybody; the undo puts those fields back. */
  async function change(fields: Partial<RulesSetting>): Promise<Undo> {
    const before = current();
    const apply = async (changes: Partial<RulesSetting>) => {
      await settings.change({ rules: { ...current(), ...changes } });
      await context.committed();
    };
    await apply(fields);
    return () => apply(keptFields(before, fields));
  }

  /** Which rule sets the rhythm of each of a contact's clocks (E4), for their page. */
  async function ruling(contact: Contact): Promise<Record<'light' | 'deep', Ruling>> {
    const { rules } = evaluation(context);
    const circles = await circlesByIds(db, contact.circleIds);
    const of = (clock: 'light' | 'deep'): Ruling => {
      const without = { ...contact, tracking: { ...contact.tracking, [clock]: undefined } };
      return {
        applies: rulingRhythm(clock, contact, circles, rules),
        inherited: rulingRhythm(clock, without, circles, rules),
      };
    };
    return { light: of('light'), deep: of('deep') };
  }

  return { current, affectedBy, change, ruling };
}
