import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attempt } from '@/components/shell/use-command';
import { toastQueue } from '@/components/ui/toast-queue';
import { trackPerson } from '@/tests/builders/people';
import { buildServices } from '@/tests/builders/test-services';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

test('a full disk says so, keeps what was there, and what to do; room again, and it is saved', async () => {
  const services = await buildServices('2026-03-02');
  const id = await trackPerson(services, 'mira');
  const { db } = services;
  let isFull = true;
  db.close();
  // The browser refuses the row, as it does when it has no room for it.
  db.use({
    stack: 'dbcore',
    name: 'full-disk',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) =>
            isFull && name === 'notes'
              ? Promise.reject(new DOMException('Quota exceeded', 'QuotaExceededError'))
              : table.mutate(request),
        };
      },
    }),
  });
  await db.open();
  const before = await db.contacts.toArray();
  const save = () => attempt(() => services.notes.add(id, 'Her dog is ill'));
  expect(await save()).toBe(false);
  expect(toastQueue.visible()[0]?.message).toMatch(
    /disk is full.*saved before is safe.*Make some room/,
  );
  expect(await db.contacts.toArray()).toEqual(before);
  isFull = false;
  expect(await save()).toBe(true);
  expect(await db.notes.count()).toBe(1);
});
