import { expect, it } from 'vitest';
import { createBulkService } from '@/lib/services/bulk-service';
import { createGivingService } from '@/lib/services/giving-service';
import { createMatchService } from '@/lib/services/match-service';
import { buildServices } from '@/tests/builders/test-services';

it('a shared circle raises a match and is named in it, from the moment somebody joins (P16)', async () => {
  const services = await buildServices();
  const giving = createGivingService(services.context);
  const matches = createMatchService(services.context);
  const ids: string[] = [];
  for (const name of ['Ana', 'Bo', 'Cy']) {
    const { id } = await services.contacts.create({ name, track: false });
    await giving.addWish(id, name === 'Ana' ? 'needs' : 'offers', 'UX design');
    ids.push(id);
  }
  const [ana = '', bo = '', cy = ''] = ids;
  const offerers = async () => {
    const found = await matches.find(await matches.facts());
    return found?.shown.map(({ offerer, sharedCircles }) => ({ id: offerer.id, sharedCircles }));
  };
  expect((await offerers())?.map(({ id }) => id).toSorted()).toEqual([bo, cy].toSorted());
  await services.db.circles.add({ id: 'club', createdAt: 1, updatedAt: 1, name: 'Book club' });
  const { undo } = await createBulkService(services.context).addToCircle([ana, cy], 'club');
  expect(await offerers()).toEqual([
    { id: cy, sharedCircles: ['Book club'] },
    { id: bo, sharedCircles: [] },
  ]);
  await undo();
  expect((await offerers())?.every(({ sharedCircles }) => sharedCircles.length === 0)).toBe(true);
});
