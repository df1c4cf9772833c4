import { beforeEach, expect, test } from 'vitest';
import { createMergeService } from '@/lib/services/merge-service';
import { createPeopleService } from '@/lib/services/people-service';
import { buildServices, type TestServices } from '../builders/test-services';

let services: TestServices;
beforeEach(async () => {
  services = await buildServices('2026-03-02');
});

const add = async (name: string, track = false) =>
  (await services.contacts.create({ name, track })).id;

test('a filter saved under one name in two windows at once is one filter', async () => {
  const people = createPeopleService(services.context);
  await Promise.all([
    people.saveFilter('Quiet ones', { preset: 'cooling' }),
    people.saveFilter('Quiet ones', { preset: 'overdue' }),
  ]);
  expect(await people.savedFilters()).toMatchObject([{ filter: { preset: 'overdue' } }]);
});

test('a playbook removed in one window does not come back by being saved in another', async () => {
  const { playbookEditor: editor, db } = services;
  const id = (await editor.duplicate('reconnect', 'Mine')) ?? '';
  const { steps = [] } = (await db.playbooks.get(id)) ?? {};
  expect(steps.length).toBeGreaterThan(0);
  await Promise.all([editor.remove(id), editor.save(id, { name: 'Renamed', steps })]);
  expect((await db.playbooks.get(id))?.deletedAt).toBeDefined();
});

test('who is kept in touch with by now is so after being taken out of the archive, too', async () => {
  const id = await add('Mira');
  await services.tracking.archive(id);
  await Promise.all([services.tracking.track(id), services.tracking.unarchive(id)]);
  expect((await services.db.contacts.get(id))?.tracking.state).toBe('tracked');
});

test('whom one knows is followed through one merge upon another, from one look (P24)', async () => {
  const merges = createMergeService(services.context);
  const [mira, again, once] = [await add('Mira'), await add('Mira S.'), await add('M. Solano')];
  const [otto, twin] = [await add('Otto'), await add('Otto B.')];
  await services.giving.addKnown(otto, { contactId: mira, name: 'Mira' });
  await merges.find();
  await merges.merge(twin, otto);
  await merges.merge(again, mira);
  await merges.merge(once, again);
  expect((await services.db.contacts.get(twin))?.knows).toEqual([
    { contactId: once, name: 'Mira' },
  ]);
});
