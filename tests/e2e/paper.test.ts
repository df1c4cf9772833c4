import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Campaign } from '../../lib/domain/campaign/campaign.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { putRows, readRows } from './raw-rows.ts';
import { misses, sees, shows } from './harness/words.ts';
import { fromMenu, press } from './story.ts';

let tend: Tend;
let page: Page;
const stamp = { createdAt: 1, updatedAt: 1 };

beforeAll(async () => {
  tend = await launchTend({ now: '2026-03-02T10:00:00Z', timeZone: 'UTC' });
  page = await tend.openPage('dashboard.html#/demo', { width: 1000, height: 900 });
  await shows(page, 'Mira Solano');
  const people = await readRows<{ id: string }>(page, 'contacts');
  const [giver = '', person = ''] = people.map(({ id }) => id);
  await putRows(page, 'referrals', [
    {
      ...stamp,
      id: 'r1',
      direction: 'received',
      day: '2026-02-20',
      loggedOn: '2026-02-20',
      contactIds: [giver, person],
      giverId: giver,
      personId: person,
      need: 'Somebody who reads maps',
      stages: [{ stage: 'arrived', day: '2026-02-20' }],
      reportedOn: [],
    },
  ]);
  await putRows(page, 'campaigns', [
    {
      ...stamp,
      id: 'k1',
      name: 'March, asking everybody',
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      weekdays: [1, 2, 3, 4, 5],
      daysOff: [],
      members: [{ contactId: giver, dueOn: '2026-03-02' }],
      openContactIds: [giver],
    },
  ]);
});
afterAll(() => tend.close());

const go = async (view: string, words: string) => {
  await page.goto(`${tend.origin}/dashboard.html#${view}`);
  await page.reload();
  await shows(page, words);
};

describe('on paper', () => {
  it.each([
    ['/referrals', 'Somebody who reads maps'],
    ['/referrals/matches', 'Who could help whom'],
    ['/referrals/chain', 'Who led to whom'],
  ])('%s has its words and nothing to press', async (view, words) => {
    await page.emulateMediaType('screen');
    await go(view, words);
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() => document.body.innerText);
    expect(shown).toContain(words);
    const navigations = await page.$$eval('nav', (found) =>
      found.filter((one) => one.getClientRects().length > 0).map((one) => one.ariaLabel),
    );
    expect(navigations).toEqual([]);
    const spills = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(spills).toBe(false);
    await photograph(page, `paper${view.replace(/\W+/g, '-')}`, { fullPage: true });
    expect((await page.pdf({ format: 'a4' })).length).toBeGreaterThan(1000);
    await page.emulateMediaType('screen');
  });
});

describe('a referral month', () => {
  it('is deleted, and comes back whole (P23)', async () => {
    await go('/goals', 'March, asking everybody');
    const before = await readRows<Campaign>(page, 'campaigns');
    await fromMenu(page, 'More: March, asking everybody', 'Delete');
    await shows(page, 'The campaign is removed');
    await misses(page, '::-p-aria([name="More: March, asking everybody"])');
    await press(page, 'Undo');
    await sees(page, '::-p-aria([name="More: March, asking everybody"])');
    await until('the campaign as it was', async () => {
      const [after] = await readRows<Campaign>(page, 'campaigns');
      return (
        after?.deletedAt === undefined &&
        JSON.stringify(after?.openContactIds) === JSON.stringify(before[0]?.openContactIds) &&
        JSON.stringify(after?.members) === JSON.stringify(before[0]?.members)
      );
    });
    tend.assertQuiet();
  });
});
