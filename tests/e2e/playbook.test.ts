import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { people } from '../fixtures/linkedin/people.ts';
import { fill } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { hides, sees, shows } from './harness/words.ts';
import { addressOf, press, remember, servePeople, takeEntry } from './story.ts';

const { zoe } = people;
let tend: Tend;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe),
  });
  tab = await tend.newTab(addressOf(zoe));
  panel = await tend.openPanel(tab, { width: 360, height: 2000 });
  await remember(panel, zoe.name, 'The orchard goes to her brother.');
});
afterAll(() => tend.close());

/** The panel follows the tab in view. */
const backToProfile = async () => {
  await tab.bringToFront();
  await shows(panel, 'Promises');
};

describe('a playbook from the first meeting to the hand-back (P2, P8, E9)', () => {
  it('starts in the panel, counts the follow-ups, and each log is a step', async () => {
    await press(panel, 'Met');
    await press(panel, 'Start a playbook');
    await takeEntry(panel, 'After a first conversation');
    await shows(panel, 'Follow-up 1 of 7');
    await shows(panel, 'Due today: next step, “Thank them for the conversation”');
    await photograph(panel, 'playbook-panel');
    expect(await axe(panel)).toEqual([]);
    await press(panel, 'Messaged');
    await shows(panel, 'Step done: Thank them for the conversation');
    await shows(panel, 'Follow-up 2 of 7');
    await press(panel, 'Undo');
    await shows(panel, 'Follow-up 1 of 7');
    await press(panel, 'Messaged');
    await shows(panel, 'Follow-up 2 of 7');
  });

  it('an answer asks "go on or done?"; skipping and going on', async () => {
    await tend.setNow('2026-03-05T10:00:00Z');
    await press(panel, 'Called');
    await shows(panel, 'Go on with');
    await press(panel, 'Go on');
    await hides(panel, 'Go on with');
    await shows(panel, 'Follow-up 3 of 7');
    await press(panel, 'More for After a first conversation');
    await takeEntry(panel, 'Skip this step');
    await shows(panel, 'Follow-up 4 of 7');
  });

  it('the rest from the plan, and the rhythm takes over', async () => {
    const today = await tend.openPage('dashboard.html', { width: 1000, height: 800 });
    const days = ['2026-03-13', '2026-03-28', '2026-04-12', '2026-04-27'];
    for (const [index, day] of days.entries()) {
      await tend.setNow(`${day}T10:00:00Z`);
      await today.reload();
      await shows(today, `Follow-up ${String(index + 4)} of 7`);
      if (index === 0) await photograph(today, 'playbook-plan');
      await press(today, 'Messaged');
      await shows(today, 'All caught up');
    }
    await backToProfile();
    await shows(panel, 'Due 11 May');
    await hides(panel, 'of 7');
  });

  it('one’s own: copied, a step changed, used', async () => {
    const view = await tend.openPage('dashboard.html#/playbooks', { width: 1000, height: 900 });
    await press(view, 'Make it my own');
    await shows(view, 'After a first conversation (mine)');
    await press(view, 'Change');
    await sees(view, 'form[aria-label="Change"]');
    await fill(view, 'form[aria-label="Change"] ol input', 'Ring the next morning');
    await photograph(view, 'playbook-form');
    expect(await axe(view)).toEqual([]);
    await press(view, 'Save');
    await shows(view, 'Ring the next morning');
    await backToProfile();
    await press(panel, 'Start a playbook');
    await takeEntry(panel, '(mine)');
    await shows(panel, 'Ring the next morning');
    await press(panel, 'More for After a first conversation (mine)');
    await takeEntry(panel, 'Stop the playbook');
    await hides(panel, 'Follow-up 1 of 7');
  });

  it('was quiet', () => tend.assertQuiet());
});
