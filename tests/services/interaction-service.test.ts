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
