import { expect, test } from 'vitest';
import { trackPerson } from '@/tests/builders/people';
import { buildServices } from '@/tests/builders/test-services';

test('a change taken back leaves what another window changed in the same entry', async () => {
  const services = await buildServices();
  const id = await trackPerson(services, 'mira');
  const logged = await services.interactions.log({
    contactIds: [id],
    kind: 'call',
    text: 'Spoke of Graz',
    source: 'panel',
  });
  const undo = await services.interactions.edit(logged.id, { kind: 'meeting' });
  await services.interactions.edit(logged.id, { text: 'Spoke of Graz and Linz' });
  await undo();
  expect(await services.db.interactions.get(logged.id)).toMatchObject({
    kind: 'call',
    text: 'Spoke of Graz and Linz',
  });
  services.db.close();
});

test('E13: two windows that log the same from one plan log it once; later it may be logged again', async () => {
  const services = await buildServices();
  const { interactions } = services;
  const id = await trackPerson(services, 'mira');
  const { readAt } = await services.plan.today();
  services.wait(1000);
  const press = { contactIds: [id], kind: 'comment', source: 'popup' } as const;
  const first = await interactions.log({ ...press, readAt });
  const second = await interactions.log({ ...press, source: 'panel', readAt });
  const count = async () => (await services.cards.card(id))?.interactions.length;
  expect(second.id).toBe(first.id);
  expect(await count()).toBe(1);
  await interactions.log({ ...press, kind: 'repost', readAt });
  const again = await services.plan.today();
  services.wait(1000);
  await interactions.log({ ...press, readAt: again.readAt });
  expect(await count()).toBe(3);
  await second.undo();
  await first.undo();
  expect(await count()).toBe(2);
  services.db.close();
});
