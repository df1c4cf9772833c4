import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBulkService } from '@/lib/services/bulk-service';
import { createCampaignService } from '@/lib/services/campaign-service';
import { createCaptureService } from '@/lib/services/capture-service';
import { createMergeService } from '@/lib/services/merge-service';
import { createTriageService } from '@/lib/services/triage-service';
import { buildServices, type TestServices } from '@/tests/builders/test-services';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

/** Real services whose database dies at the n-th writing step from now on. */
async function dying() {
  const services = await buildServices('2026-03-02');
  const { db } = services;
  let left = Number.POSITIVE_INFINITY;
  db.close();
  db.use({
    stack: 'dbcore',
    name: 'power-cut',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            left -= 1;
            return left === 0 ? Promise.reject(new Error('power cut')) : table.mutate(request);
          },
        };
      },
    }),
  });
  await db.open();
  return { services, cutAt: (step: number) => (left = step) };
}

/** Everything stored but what is made anew after each commit. */
async function everything({ db }: TestServices) {
  const tables = db.tables.filter(({ name }) => name !== 'plans');
  const rows = await Promise.all(
    tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return rows.map(([name, found]) => [name, found.map((row) => withoutStamps(name, row))]);
}

/** Marks of the rules, versions of shards and the time of writing are not what anybody put in. */
function withoutStamps(name: string, row: unknown): unknown {
  if (name === 'marks' && Object(row).key !== 'fresh-start') return undefined;
  const { version: _version, updatedAt: _at, ...rest } = Object(row);
  return rest;
}

/** Cuts the power at each step in turn, until the command comes through; says how often it did not. */
async function through<T>(
  { services, cutAt }: Awaited<ReturnType<typeof dying>>,
  command: () => Promise<T>,
): Promise<{ result: T; cuts: number }> {
  const before = await everything(services);
  for (let cuts = 0; ; cuts += 1) {
    cutAt(cuts + 1);
    try {
      const result = await command();
      return { result, cuts };
    } catch (error) {
      expect(String(error)).toContain('power cut');
    } finally {
      cutAt(Number.POSITIVE_INFINITY);
    }
    expect(await everything(services), `cut at step ${String(cuts + 1)}`).toEqual(before);
  }
}

type Facts = { services: TestServices; ids: string[]; circles: [string, string] };
type Command = (facts: Facts) => Promise<{ undo: () => Promise<unknown> } | null>;

async function household(services: TestServices): Promise<Facts> {
  const { contacts, giving, groups, circles, playbooks, remarks } = services;
  const ids: string[] = [];
  for (const name of ['Mira', 'Odo', 'Noor']) {
    const { id } = await contacts.create({ name, track: true });
    ids.push(id);
    await playbooks.start(id, 'after-a-first-conversation');
    await remarks.add({ contactId: id, text: `${name} said so` });
    await giving.addWish(id, 'needs', 'a designer');
  }
  const made = [await groups.make('Choir'), await groups.make('Chess')];
  const [choir = '', chess = ''] = made.map((circle) => circle?.id);
  await circles.setMembership(ids, choir, true);
  services.setToday('2026-04-20');
  await services.refresh();
  return { services, ids, circles: [choir, chess] };
}

const commands: Record<string, Command> = {
  archive: ({ services, ids }) => createBulkService(services.context).archive(ids),
  trash: ({ services, ids }) => createBulkService(services.context).remove(ids),
  'log for many': ({ services, ids }) =>
    createBulkService(services.context).log(ids, { kind: 'card', text: 'New Year' }),
  dissolve: ({ services, circles: [choir] }) => services.groups.dissolve(choir),
  'merge circles': ({ services, circles: [choir, chess] }) => services.groups.merge(choir, chess),
  'fresh start': ({ services }) => services.day.takeFreshStart(),
  'first look': async ({ services, ids: [id = ''] }) => ({
    undo: await createTriageService(services.context).decide(id, { choice: 'archive' }),
  }),
  'merge people': ({ services, ids: [kept = '', gone = ''] }) =>
    createMergeService(services.context).merge(kept, gone),
  'a line': ({ services, ids }) =>
    createCaptureService(services.context).saveLine({
      contactIds: ids,
      newPeople: ['Somebody New'],
      kind: 'call',
      happened: true,
      remarks: ['We stopped doing plans'],
      commitments: [{ owner: 'me', text: 'Send it', dueOn: '2026-05-01' }],
      tags: ['graz'],
      source: 'popup',
    }),
  'a campaign': ({ services, ids }) =>
    createCampaignService(services.context).begin({
      name: 'May',
      startsOn: '2026-05-01',
      endsOn: '2026-05-31',
      weekdays: [1],
      daysOff: [],
      contactIds: ids,
    }),
};

test.each(Object.entries(commands))(
  '%s: whole or nothing, and so is taking it back (rule 19)',
  async (_, command) => {
    const world = await dying();
    const facts = await household(world.services);
    const before = await everything(world.services);
    const { result, cuts } = await through(world, () => command(facts));
    expect(cuts).toBeGreaterThan(0);
    expect(await everything(world.services)).not.toEqual(before);
    const back = await through(world, async () => result?.undo());
    expect(back.cuts).toBeGreaterThan(0);
  },
);
