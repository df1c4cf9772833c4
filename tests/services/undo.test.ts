import { expect, test } from 'vitest';
import { createCampaignService } from '@/lib/services/campaign-service';
import { createCaptureService } from '@/lib/services/capture-service';
import { buildServices } from '@/tests/builders/test-services';

/** Two toasts stand at once, or two windows: the older undo must not take the newer words along. */
async function somebody() {
  const services = await buildServices('2026-03-02');
  const { id } = await services.contacts.create({ name: 'Mira', track: false });
  const now = async () => {
    const contact = await services.db.contacts.get(id);
    if (!contact) throw new Error('Mira is gone');
    return contact;
  };
  return { services, id, now };
}

test('undoing one need, one known person or one date leaves those added since', async () => {
  const { services, id, now } = await somebody();
  const { annualDates, giving } = services;
  const undos = [
    await giving.addWish(id, 'needs', 'a designer'),
    await giving.addKnown(id, { name: 'Odo' }),
    await annualDates.add(id, { kind: 'birthday', month: 4, day: 20 }),
  ];
  await giving.addWish(id, 'needs', 'a lawyer');
  await giving.addKnown(id, { name: 'Noor' });
  await giving.setConnector(id, true);
  await annualDates.add(id, { kind: 'work', month: 5, day: 1 });
  for (const undo of undos) await undo();
  expect(await now()).toMatchObject({
    needs: ['a lawyer'],
    knows: [{ name: 'Noor' }],
    connector: true,
    annualDates: [{ kind: 'work', month: 5, day: 1 }],
  });
});

test('undoing a line or a promise leaves the snooze and the tag that came after it', async () => {
  const { services, id, now } = await somebody();
  const { undo } = await createCaptureService(services.context).saveLine({
    contactIds: [id],
    newPeople: [],
    kind: 'call',
    happened: true,
    commitments: [],
    reachOutOn: '2026-04-01',
    tags: ['graz'],
    source: 'popup',
  });
  await services.tracking.snooze(id, '2026-03-20');
  await services.db.contacts.update(id, { tags: ['graz', 'linz'] });
  await undo();
  const { tags, tracking } = await now();
  expect(tags).toEqual(['linz']);
  expect(tracking).toMatchObject({ state: 'untracked', snoozedUntil: '2026-03-20' });
  expect(tracking).not.toHaveProperty('reachOutOn');
  const promise = { contactId: id, owner: 'me', text: 'Send it', dueOn: '2026-03-09' } as const;
  const added = await services.commitments.add(promise);
  await services.tracking.setRhythm(id, 'deep', { every: 3, unit: 'month' });
  await added?.undo();
  expect((await now()).tracking).toMatchObject({
    state: 'untracked',
    deep: { every: 3, unit: 'month' },
  });
});

test('undoing one person passed over leaves the next one passed over (P23)', async () => {
  const { services, id } = await somebody();
  const other = await services.contacts.create({ name: 'Odo', track: false });
  const campaigns = createCampaignService(services.context);
  const { id: month } = await campaigns.begin({
    name: 'March',
    startsOn: '2026-03-02',
    endsOn: '2026-03-31',
    weekdays: [1, 2, 3, 4, 5],
    daysOff: [],
    contactIds: [id, other.id],
  });
  const undo = await campaigns.skip(month, id);
  await campaigns.skip(month, other.id);
  await undo();
  const [view] = await campaigns.list();
  const skipped = view?.campaign.members.filter(({ skippedOn }) => skippedOn !== undefined);
  expect(skipped?.map(({ contactId }) => contactId)).toEqual([other.id]);
});
