import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { dueCount } from '@/lib/db/due-rows';
import { addDays } from '@/lib/domain/calendar/add-days';
import { due } from '@/lib/domain/plan/due';
import { dueIndex } from '@/lib/domain/plan/due-index';
import { standingOf } from '@/lib/domain/plan/standing';
import { interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { shippedPlaybooks } from '@/lib/domain/playbook/shipped-playbooks';
import { loadDueFacts } from '@/lib/services/reindex';
import { evaluation, type Undo } from '@/lib/services/service-context';
import { buildServices, type TestServices } from '@/tests/builders/test-services';

const nightly = process.env['TEND_NIGHTLY'] === '1';
const histories = nightly ? 20_000 : 100;
const patience = nightly ? 7_200_000 : 120_000;

/** One thing somebody does; `who` and `at` choose among what there is. */
const who = fc.nat(3);
const at = fc.nat(20);
const ahead = fc.integer({ min: -40, max: 60 });
const rhythm = fc.option(
  fc.record({
    every: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
  }),
  { nil: undefined },
);
const commands = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('log' as const),
      who,
      ahead: fc.integer({ min: -60, max: 0 }),
      kind: fc.constantFrom(...interactionKinds),
      inbound: fc.boolean(),
    }),
    fc.record({ do: fc.constant('edit' as const), at, ahead: fc.integer({ min: -60, max: 0 }) }),
    fc.record({ do: fc.constantFrom('remove' as const, 'undo' as const, 'keep' as const), at }),
    fc.record({
      do: fc.constantFrom(
        'snooze' as const,
        'pause' as const,
        'reach-out' as const,
        'promise' as const,
      ),
      who,
      ahead: fc.integer({ min: 1, max: 60 }),
    }),
    fc.record({
      do: fc.constantFrom(
        'archive' as const,
        'unarchive' as const,
        'resume' as const,
        'untrack' as const,
        'fresh-start' as const,
      ),
      who,
    }),
    fc.record({ do: fc.constantFrom('start' as const, 'done' as const, 'skip' as const), who, at }),
    fc.record({ do: fc.constant('birthday' as const), who, ahead }),
    fc.record({ do: fc.constant('rhythm' as const), who, rhythm }),
    fc.record({ do: fc.constant('rules' as const), noticeDays: fc.nat(20), rhythm }),
    fc.record({ do: fc.constant('circle' as const), who, rhythm }),
    fc.record({ do: fc.constant('days' as const), ahead: fc.integer({ min: -30, max: 45 }) }),
  ),
  { minLength: 3, maxLength: 18 },
);
type Command = typeof commands extends fc.Arbitrary<(infer One)[]> ? One : never;

const nothing: Undo = async () => undefined;

async function perform(
  services: TestServices,
  ids: readonly string[],
  undos: Undo[],
  command: Command,
): Promise<Undo> {
  const { tracking, interactions, playbooks, commitments } = services;
  const today = services.clock.today();
  const id = 'who' in command ? (ids[command.who] ?? '') : '';
  const day = 'ahead' in command ? addDays(today, command.ahead) : today;
  const pick = async (table: 'interactions' | 'commitments') => {
    const keys = await services.db[table].toCollection().primaryKeys();
    return keys[('at' in command ? command.at : 0) % Math.max(1, keys.length)] ?? '';
  };
  const runOf = async () =>
    (await services.db.runs.where('contactId').equals(id).first())?.id ?? '';
  const stepOf = async () => {
    const card = await services.cards.card(id);
    const [view] = card ? await playbooks.runsOf(card.contact) : [];
    return view?.pending?.step.id ?? '';
  };
  switch (command.do) {
    case 'log': {
      const { kind, inbound } = command;
      const direction = inbound ? 'inbound' : 'outbound';
      const made = { contactIds: [id], kind, day, direction, source: 'panel' } as const;
      return (await interactions.log(made)).undo;
    }
    case 'edit':
      return interactions.edit(await pick('interactions'), { day });
    case 'remove':
      return interactions.remove(await pick('interactions'));
    case 'undo':
      await undos[command.at % Math.max(1, undos.length)]?.();
      return nothing;
    case 'keep':
      return commitments.keep(await pick('commitments'));
    case 'promise': {
      const made = await commitments.add({ contactId: id, owner: 'me', text: 'x', dueOn: day });
      return made?.undo ?? nothing;
    }
    case 'snooze':
      return tracking.snooze(id, day);
    case 'pause':
      return tracking.pause(id, day);
    case 'reach-out':
      return tracking.reachOut(id, day);
    case 'archive':
      return tracking.archive(id);
    case 'unarchive':
      return tracking.unarchive(id);
    case 'resume':
      return tracking.resume([id]);
    case 'untrack':
      return tracking.untrack(id);
    case 'fresh-start':
      return (await services.day.takeFreshStart()).undo;
    case 'start':
      return playbooks.start(id, shippedPlaybooks[command.at % 4]?.id ?? '');
    case 'done':
      return playbooks.done(await runOf(), await stepOf());
    case 'skip':
      return playbooks.skip(await runOf(), await stepOf());
    case 'birthday': {
      const [, month = 1, date = 1] = day.split('-').map(Number);
      return services.annualDates.add(id, { kind: 'birthday', month, day: date });
    }
    case 'rhythm':
      return tracking.setRhythm(id, 'light', command.rhythm);
    case 'rules': {
      const light = command.rhythm ?? { every: 2, unit: 'week' };
      return services.rules.change({ light, noticeDays: command.noticeDays });
    }
    case 'circle': {
      const circleId = (await services.groups.make('Clients'))?.id ?? '';
      await services.circles.change(circleId, { light: command.rhythm });
      return services.circles.setMembership([id], circleId, true);
    }
    default:
      services.setToday(day);
      await services.refresh();
      return nothing;
  }
}

/** Every cache, computed anew from the stored facts, is the one that stands there (E1). */
async function expectCachesRight(services: TestServices): Promise<void> {
  const { rules, today } = evaluation(services.context);
  let dueNow = 0;
  for (const contact of await services.db.contacts.toArray()) {
    const facts = await loadDueFacts(services.db, contact);
    const index = dueIndex(facts, rules, today);
    const { state } = due(facts, rules, today);
    const isDue = state === 'due' || state === 'late';
    if (isDue) dueNow += 1;
    expect(contact.due?.firstDueOn !== undefined && contact.due.firstDueOn <= today).toBe(isDue);
    expect(contact.due).toMatchObject({
      firstDueOn: index.firstDueOn,
      dueOn: index.dueOn,
      tierRank: index.tierRank,
      hard: index.hard,
      unanswered: index.unanswered,
    });
    expect(contact.due?.standing).toBe(standingOf(facts, rules, today));
  }
  expect(await dueCount(services.db, today)).toBe(dueNow);
}

describe('what is cached is what would be computed (E1)', () => {
  test('over random histories through the real services', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (script) => {
        await browser.storage.local.clear();
        const services = await buildServices('2028-02-10');
        const ids: string[] = [];
        for (const name of ['a', 'b', 'c', 'd']) {
          ids.push((await services.contacts.create({ name, track: name !== 'd' })).id);
        }
        // Something to edit, to remove and to keep from the beginning.
        for (const contactId of ids.slice(0, 2)) {
          const promise = { contactId, owner: 'me', text: 'x', dueOn: '2028-02-12' } as const;
          await services.commitments.add(promise);
          const comment = { kind: 'comment', day: '2028-02-08', source: 'panel' } as const;
          await services.interactions.log({ ...comment, contactIds: [contactId] });
        }
        const undos: Undo[] = [];
        for (const command of script) {
          undos.push(await perform(services, ids, undos, command));
          await expectCachesRight(services);
        }
        services.db.close();
        await services.db.delete();
      }),
      { numRuns: histories },
    );
  });

  test(
    'removing an interaction restores the earlier state exactly',
    { timeout: patience },
    async () => {
      const one = fc.record({
        do: fc.constant('log' as const),
        who: fc.constant(0),
        ahead: fc.integer({ min: -60, max: 0 }),
        kind: fc.constantFrom(...interactionKinds),
        inbound: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(commands, one, async (script, log) => {
          await browser.storage.local.clear();
          const services = await buildServices('2028-02-10');
          const { id } = await services.contacts.create({ name: 'a', track: true });
          const undos: Undo[] = [];
          for (const command of script)
            undos.push(await perform(services, [id, id, id, id], undos, command));
          const state = async () => [
            await services.db.contacts.get(id),
            await services.db.runs
              .toArray()
              .then((runs) => runs.map(({ updatedAt: _at, ...run }) => run)),
          ];
          const before = await state();
          const undo = await perform(services, [id], [], log);
          await undo();
          expect(await state()).toEqual(before);
          await services.db.delete();
        }),
        { numRuns: Math.ceil(histories / 2) },
      );
    },
  );
});
