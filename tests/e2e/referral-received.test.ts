import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { shows } from './harness/words.ts';
import { onDay, planOf, press, settleFirst, writeDown } from './referral-steps.ts';

let tend: Tend;
let page: Page;
beforeAll(async () => {
  tend = await launchTend({ now: '2026-03-02T12:00:00Z', timeZone: 'UTC' });
  page = await tend.openPage('dashboard.html#/referrals', {
    width: 1000,
    height: 900,
    colorScheme: 'light',
  });
});
afterAll(() => tend.close());

const thanks = ['Mira Solano', 'Due today: a thank-you is still to be said'];
const news = ['Mira Solano', 'Due today: they would like to hear how it went'];

describe('a referral from the day it arrives to the day it is closed (P18, P19, P20)', () => {
  it('is due on its days over 70 days, and only then', async () => {
    await writeDown(page, 'received', ['Mira Solano', 'Bo Lindqvist']);
    await shows(page, 'Write to them today');
    await photograph(page, 'referral-ledger');
    expect(await axe(page)).toEqual([]);

    const due: Record<number, string[]> = {};
    for (let day = 0; day <= 70; day += 1) {
      if (day === 50) {
        await onDay(tend, page, day, 'referrals');
        await press(page, 'Led to something');
        await shows(page, 'Led to something: noted');
      }
      await onDay(tend, page, day);
      for (const { name, sentence } of await planOf(page)) {
        due[day] = [...(due[day] ?? []), name, sentence];
        if (day === 2) await photograph(page, 'referral-plan');
        await settleFirst(page, 't');
      }
      if (day === 60) {
        await onDay(tend, page, day, 'referrals');
        await shows(page, 'Nothing more is open here. Close it quietly?');
        await press(page, 'Close quietly');
        await shows(page, 'Closed quietly');
      }
    }
    expect(due).toEqual({
      0: ['Bo Lindqvist', 'Due today: they are waiting for an answer'],
      2: thanks,
      14: news,
      44: news,
      50: news,
    });
    expect((await tend.badge()).text).toBe('');
    tend.assertQuiet();
  });
});
