import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shardOf } from '@/lib/db/search-shards';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { Contact } from '@/lib/domain/contact/contact';
import { rowOfContact } from '@/lib/domain/contact/person-row';
import { fill, typeDay } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { shows } from './harness/words.ts';
import { putRows } from './raw-rows.ts';
import { firstDay, goTo, onDay, planOf, press, settleFirst } from './referral-steps.ts';
import { field } from './story.ts';

let tend: Tend;
let page: Page;
beforeAll(async () => {
  tend = await launchTend({ now: '2026-03-02T12:00:00Z', timeZone: 'UTC' });
  page = await tend.openPage('dashboard.html#/goals', {
    width: 1000,
    height: 900,
    colorScheme: 'light',
  });
  await shows(page, 'Referral months');
});
afterAll(() => tend.close());

/** Sixty customers that were only saved, as an import leaves them: people, and rows of the table. */
const addCustomers = async () => {
  const customers: Contact[] = Array.from({ length: 60 }, (_, index) => ({
    id: `customer-${String(index + 1).padStart(2, '0')}`,
    createdAt: index,
    updatedAt: index,
    name: `Customer ${String(index + 1).padStart(2, '0')}`,
    aliases: [],
    aliasSeen: {},
    tags: ['Customers'],
    tracking: { state: 'untracked' },
  }));
  const rows = customers.map((contact) => ({ ...rowOfContact(contact), why: 'untracked' }));
  const shards = [...Map.groupBy(rows, ({ id }) => shardOf(id))];
  await putRows(page, 'contacts', customers);
  await putRows(
    page,
    'peopleShards',
    shards.map(([shard, entries]) => ({ shard, version: 1, entries })),
  );
};

const addDay = async (label: string, day: string) => {
  await typeDay(page, `aria/${label}`, day);
  await press(page, 'Add');
};

describe('a referral month (P23)', () => {
  it('says beforehand what a day will hold', async () => {
    await addCustomers();
    await page.reload();
    await shows(page, 'Referral months');
    await press(page, 'Plan one');
    await fill(page, field('Name'), 'Spring round');
    await addDay('Add a day off', '2026-03-19');
    await addDay('Add a day off', '2026-04-01');
    await page.select('form select', 'tag');
    await fill(page, field('Circle or tag'), 'Customers');
    await shows(page, '60 people over 21 working days, at most 3 on a day');
    await photograph(page, 'referral-month-plan', { fullPage: true });
    expect(await axe(page)).toEqual([]);
    await press(page, 'Begin');
    await shows(page, '0 of 60 asked');
  });

  it('has the words to ask with on the day', async () => {
    await goTo(page, '');
    await shows(page, 'Who do you know who should know me?');
    await photograph(page, 'referral-month-day');
    expect(await axe(page)).toEqual([]);
  });

  it('asks everybody once, on working days, never more than the share, around a pause', async () => {
    const asked: Record<string, string[]> = {};
    for (let day = 0; day < 30; day += 1) {
      const date = addDays(firstDay, day);
      if (date === '2026-03-10' || date === '2026-03-13') {
        await onDay(tend, page, day, 'goals');
        const isPause = date === '2026-03-10';
        await press(page, isPause ? 'Pause' : 'Go on');
        await shows(page, isPause ? 'is paused' : 'The others are spread');
      }
      await onDay(tend, page, day);
      const plan = await planOf(page);
      for (const { name } of plan) {
        asked[date] = [...(asked[date] ?? []), name];
        await settleFirst(page, 'm');
      }
    }
    const days = Object.keys(asked);
    expect(days).not.toContain('2026-03-19');
    expect(days.filter((day) => day >= '2026-03-10' && day < '2026-03-13')).toEqual([]);
    const weekend = ['07', '08', '14', '15', '21', '22', '28', '29'].map((d) => `2026-03-${d}`);
    expect(days.filter((day) => weekend.includes(day))).toEqual([]);
    expect(days).toHaveLength(18);
    const counts = Object.values(asked).map((names) => names.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    const everybody = Object.values(asked).flat();
    expect(everybody).toHaveLength(60);
    expect(new Set(everybody).size).toBe(60);
  });

  it('is closed with a summary', async () => {
    await goTo(page, 'goals');
    await shows(page, '60 of 60 asked');
    await press(page, 'Close and sum up');
    await shows(page, '60 people, 60 asked, 0 passed over, 0 not asked.');
    await photograph(page, 'referral-month-summary', { fullPage: true });
    expect(await axe(page)).toEqual([]);
    tend.assertQuiet();
  });
});
