import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { trashWords } from '@/components/trash/trash-words';
import { allRows } from '@/lib/db/snapshots';
import { createCampaignService } from '@/lib/services/campaign-service';
import { createDetailsService } from '@/lib/services/details-service';
import { createGoalService } from '@/lib/services/goal-service';
import { createMatchService } from '@/lib/services/match-service';
import { createPeopleService } from '@/lib/services/people-service';
import { createTransferJob } from '@/lib/services/transfer-job';
import { snapshotFacts } from '@/lib/services/snapshot-facts';
import { type TrashKind, trashKinds } from '@/lib/services/trash-entries';
import { createTrashService } from '@/lib/services/trash-service';
import { snapshotTableNames } from '@/lib/transfer/snapshot-names';
import { dueRules } from '@/lib/settings/rules';
import { buildServices } from '../builders/test-services';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Tend', version: '0.1.0' });
});

const may = { kind: 'birthday', month: 5, day: 4 };
const mail = { network: 'email', handle: 'mira@halden.example', preferred: true } as const;

/** Two people with everything a person can write about them, and the press that deletes each. */
async function household() {
  const services = await buildServices('2026-03-02');
  const { context, db } = services;
  const { id: mira } = await services.contacts.create({ name: 'Mira', track: true });
  const { id: odo } = await services.contacts.create({ name: 'Odo', track: true });
  const details = createDetailsService(context);
  for (const need of ['a lawyer', 'a designer']) await services.giving.addWish(mira, 'needs', need);
  await services.giving.addWish(mira, 'offers', 'an introduction');
  await services.giving.addKnown(mira, { name: 'Noor' });
  await services.annualDates.add(mira, may);
  await details.addChannel(mira, 'email', 'mira@halden.example');
  await details.preferChannel(mira, { network: 'email', handle: 'mira@halden.example' }, true);
  const remark = await services.remarks.add({ contactId: mira, text: 'We are hiring' });
  const note = await services.notes.add(mira, 'Likes tea');
  const promise = { contactId: mira, owner: 'me', text: 'The deck', dueOn: '2026-03-06' } as const;
  const promised = await services.commitments.add(promise);
  const call = { contactIds: [mira], kind: 'call', text: 'A long talk', source: 'panel' } as const;
  const logged = await services.interactions.log(call);
  const sent = await services.referrals.log({
    direction: 'received',
    other: { id: odo },
    person: { id: mira },
    text: 'You two should meet',
  });
  const circle = (await services.groups.make('Orchard'))?.id ?? '';
  await services.circles.setMembership([mira, odo], circle, true);
  await services.circles.change(circle, { light: { every: 3, unit: 'week' } });
  const occasion = await services.occasions.create({
    name: 'New Year',
    on: { month: 1, day: 1 },
    kind: 'card',
    circleIds: [circle],
    contactIds: [odo],
  });
  const campaigns = createCampaignService(context);
  const month = await campaigns.begin({
    name: 'March',
    startsOn: '2026-03-02',
    endsOn: '2026-03-31',
    weekdays: [1, 2, 3, 4, 5],
    daysOff: [],
    contactIds: [mira, odo],
  });
  const goals = createGoalService(context);
  await goals.set({ kind: 'first-meetings', per: 'week', target: 2 });
  const [goal] = await db.goals.toArray();
  const playbook = (await services.playbookEditor.duplicate('after-the-sale', 'My own')) ?? '';
  await services.playbooks.start(odo, playbook);
  const people = createPeopleService(context);
  await people.saveFilter('Quiet ones', { preset: 'cooling' });
  const [filter] = await db.peopleFilters.toArray();
  const matches = createMatchService(context);
  await matches.teach(['lawyer', 'attorney']);
  const [taught] = await db.matchChoices.toArray();
  if (!taught) throw new Error('nothing was taught');
  const remove: Record<TrashKind, () => Promise<unknown>> = {
    person: () => services.contacts.remove(odo),
    remark: () => services.remarks.remove(remark?.id ?? ''),
    note: () => services.notes.remove(note?.id ?? ''),
    promise: () => services.commitments.remove(promised?.id ?? ''),
    interaction: () => services.interactions.remove(logged.id),
    introduction: () => services.referrals.remove(sent.id),
    need: () => services.giving.removeWish(mira, 'needs', 'a lawyer'),
    offer: () => services.giving.removeWish(mira, 'offers', 'an introduction'),
    known: () => services.giving.removeKnown(mira, { name: 'Noor' }),
    date: () => services.annualDates.remove(mira, may),
    channel: () => details.removeChannel(mira, mail),
    circle: () => services.groups.dissolve(circle),
    occasion: () => services.occasions.remove(occasion?.id ?? ''),
    campaign: () => campaigns.remove(month.id),
    goal: () => goals.remove(goal?.id ?? ''),
    playbook: () => services.playbookEditor.remove(playbook),
    filter: () => people.forgetFilter(filter?.id ?? ''),
    synonyms: () => matches.forget(taught),
  };
  return { ...services, trash: createTrashService(context), remove, mira, odo, playbook };
}

const words: Record<TrashKind, string> = {
  person: 'Odo',
  remark: 'We are hiring',
  note: 'Likes tea',
  promise: 'The deck',
  interaction: 'A long talk',
  introduction: 'You two should meet',
  need: 'a lawyer',
  offer: 'an introduction',
  known: 'Noor',
  date: 'Birthday, 4 May',
  channel: 'Email: mira@halden.example',
  circle: 'Orchard',
  occasion: 'New Year',
  campaign: 'March',
  goal: 'First meetings, 2 a week',
  playbook: 'My own',
  filter: 'Quiet ones',
  synonyms: 'lawyer, attorney',
};

type House = Awaited<ReturnType<typeof household>>;

/** All that is stored, but for when it last changed and in what order circles stand. */
async function stored({ db }: Pick<House, 'db'>) {
  const plain = (row: unknown): unknown => {
    const { updatedAt: _changed, circleIds, ...rest } = Object(row) as Record<string, unknown>;
    const circles = Array.isArray(circleIds) ? { circleIds: circleIds.map(String).toSorted() } : {};
    return JSON.parse(JSON.stringify({ ...rest, ...circles }));
  };
  const tables = snapshotTableNames.filter((name) => name !== 'plans');
  const rows = await Promise.all(tables.map((name) => allRows(db, name)));
  return Object.fromEntries(tables.map((name, place) => [name, rows[place]?.map(plain)]));
}

describe('the trash', () => {
  it.each(trashKinds)('holds, says, gives back, takes again and lets go: %s', async (kind) => {
    const house = await household();
    const before = await stored(house);
    await house.remove[kind]();
    const gone = await stored(house);
    expect(gone).not.toEqual(before);
    const [entry, ...others] = await house.trash.list();
    expect(others).toEqual([]);
    expect(entry?.kind).toBe(kind);
    if (!entry) return;
    expect(trashWords(entry)).toBe(words[kind]);
    const undo = await house.trash.restore(entry);
    expect(await stored(house)).toEqual(before);
    expect(await house.trash.list()).toEqual([]);
    await undo();
    expect(await stored(house)).toEqual(gone);
    expect(await house.trash.list()).toHaveLength(1);
    house.setToday('2026-04-03');
    await house.trash.purge();
    expect(await house.trash.list()).toEqual([]);
    house.db.close();
  });

  it('is the identity: whatever is deleted in whatever order, all brought back is as before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...trashKinds], { minLength: 2 }), async (kinds) => {
        const house = await household();
        const before = await stored(house);
        for (const kind of kinds) {
          house.wait(1000);
          await house.remove[kind]();
        }
        for (;;) {
          const [newest] = await house.trash.list();
          if (!newest) break;
          await house.trash.restore(newest);
        }
        expect(await stored(house)).toEqual(before);
        house.db.close();
      }),
      { numRuns: 6 },
    );
  });

  it.each(['whole', 'merge'] as const)(
    'is part of every copy: brought to another computer (%s) it gives back the same',
    async (mode) => {
      const [house, other] = [await household(), await buildServices('2026-03-02')];
      const before = await stored(house);
      for (const kind of trashKinds) {
        house.wait(1000);
        await house.remove[kind]();
      }
      const job = createTransferJob(
        () => Promise.resolve(other.db),
        () => 'import',
      );
      const here = createTransferJob(
        () => Promise.resolve(house.db),
        () => 'import',
      );
      expect(await job.openCopy(await here.backup(await snapshotFacts(house.context)))).toBe(
        'ready',
      );
      expect(await job.previewRestore()).toMatchObject({ rejected: 0 });
      const rules = dueRules(house.settings.current().rules);
      await job.restore(mode, { rules, today: '2026-03-02' } as never);
      expect(await stored(other)).toEqual(await stored(house));
      const trash = createTrashService(other.context);
      for (let [entry] = await trash.list(); entry; [entry] = await trash.list()) {
        await trash.restore(entry);
      }
      expect(await stored(other)).toEqual(before);
      house.db.close();
      other.db.close();
    },
  );
});
