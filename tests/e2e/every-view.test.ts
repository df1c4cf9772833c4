import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { putRows } from './raw-rows.ts';
import { holds, sees, shows } from './harness/words.ts';

let tend: Tend;
let page: Page;
let mira = '';

/** Every view and what only an address of its own shows; `person` is somebody of the sample. */
const views = [
  '/',
  '/welcome',
  '/people',
  '/people/overdue',
  '/people/connectors',
  '/circles',
  '/duplicates',
  '/trash',
  '/triage',
  '/person',
  '/referrals',
  '/referrals/matches',
  '/referrals/chain',
  '/goals',
  '/insights',
  '/transfer',
  '/safety',
  '/playbooks',
  '/occasions',
  '/silenced',
  '/settings',
  '/nowhere',
] as const;
/** Fills an empty address book and goes elsewhere: no view to look at. */
const notLookedAt = ['/demo'];

const stamp = { createdAt: 1, updatedAt: 1 };

beforeAll(async () => {
  tend = await launchTend({ now: '2026-03-02T10:00:00Z', timeZone: 'UTC' });
  page = await tend.openPage('dashboard.html#/demo', { width: 1200, height: 900 });
  await shows(page, 'Mira Solano');
  const link = await sees(page, 'a[href*="#/person/"]');
  mira = String(await link?.evaluate((found) => found.getAttribute('href')?.split('/').at(-1)));
  await putRows(page, 'circles', [{ ...stamp, id: 'c1', name: 'Orchard circle', colour: 'leaf' }]);
  await putRows(page, 'notes', [
    { ...stamp, id: 'n1', contactId: mira, text: 'Gone', pinned: false, deletedAt: Date.now() },
  ]);
  await putRows(page, 'goals', [
    { ...stamp, id: 'g1', kind: 'touches', per: 'week', target: 5, startedOn: '2026-02-01' },
  ]);
  await putRows(page, 'occasions', [
    {
      ...stamp,
      id: 'o1',
      name: 'First day of spring',
      on: { month: 3, day: 20 },
      kind: 'card',
      noticeDays: 30,
      circleIds: [],
      contactIds: [mira],
      ticks: [],
    },
  ]);
  await putRows(page, 'campaigns', [
    {
      ...stamp,
      id: 'k1',
      name: 'March, asking everybody',
      script: 'Who would you call first?',
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      weekdays: [1, 2, 3, 4, 5],
      daysOff: [],
      members: [{ contactId: mira, dueOn: '2026-03-05' }],
      openContactIds: [mira],
    },
  ]);
  await putRows(page, 'referrals', [
    {
      ...stamp,
      id: 'r1',
      direction: 'received',
      day: '2026-02-20',
      loggedOn: '2026-02-20',
      contactIds: [mira],
      giverId: mira,
      personId: mira,
      need: 'Somebody who reads maps',
      stages: [{ stage: 'arrived', day: '2026-02-20' }],
      reportedOn: [],
    },
  ]);
});
afterAll(() => tend.close());

const open = async (view: string) => {
  await page.goto(`${tend.origin}/dashboard.html#${view === '/person' ? `/person/${mira}` : view}`);
  // A new hash is no new page.
  await page.reload();
  await sees(page, 'main h1');
  await holds(page, () => !document.querySelector('[aria-busy=true]'));
  // What stands further down comes with scripts of its own: until nothing changes any more.
  await page.evaluate(
    (quietMs) =>
      new Promise<void>((done) => {
        const watch = new MutationObserver(() => again());
        const end = () => {
          watch.disconnect();
          done();
        };
        let timer = setTimeout(end, quietMs);
        const again = () => {
          clearTimeout(timer);
          timer = setTimeout(end, quietMs);
        };
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    150,
  );
};
const inScheme = (colorScheme: 'light' | 'dark') =>
  page
    .emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    .then(() =>
      page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished))),
    );
/** What stands out sideways: empty when nobody has to scroll to and fro. */
const spills = () =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 0 && (right > clientWidth + 1 || left < -1);
      })
      .map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 60)}`);
  });

it('no view is left out', () => {
  const source = readFileSync('entrypoints/dashboard/routes.tsx', 'utf8');
  const paths = [...source.matchAll(/\{ path: '([^']+)'/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(15);
  const known: readonly string[] = [...views, ...notLookedAt];
  const missing = paths.filter((path) => {
    const plain = path.replace(/\/(:id|\*\?)$/, '');
    return plain !== '*' && !known.includes(plain);
  });
  expect(missing).toEqual([]);
});

describe.each(views)('%s', (view) => {
  const name = `view-${view.replace(/\W+/g, '-')}`;
  beforeAll(() => open(view));

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, %s', async (scheme) => {
    await page.setViewport({ width: 1200, height: 900 });
    await inScheme(scheme);
    await photograph(page, `${name}-${scheme}`, { fullPage: true });
    expect(await axe(page)).toEqual([]);
    expect(await spills()).toEqual([]);
  });

  it('fits at 200 % and at 400 % without scrolling sideways', async () => {
    await inScheme('light');
    await page.setViewport({ width: 600, height: 450, deviceScaleFactor: 2 });
    expect(await spills()).toEqual([]);
    await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    expect(await spills()).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 900 });
    await photograph(page, `${name}-320`, { fullPage: true });
  });

  it('reads from right to left', async () => {
    await page.setViewport({ width: 1200, height: 900 });
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    expect(await spills()).toEqual([]);
    await page.setViewport({ width: 320, height: 900 });
    expect(await spills()).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await photograph(page, `${name}-rtl-320`, { fullPage: true });
  });
});

it('was quiet throughout', () => {
  tend.assertQuiet();
});
