import { expect, it } from 'vitest';
import { people } from '../fixtures/linkedin/people.ts';
import { launchTend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { addressOf, press, remember, servePeople, shows } from './story.ts';

const { zoe, otto } = people;
it('looks', async () => {
  const tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe, otto),
  });
  try {
    const tab = await tend.newTab(addressOf(zoe));
    const panel = await tend.openPanel(tab, { width: 360, height: 1600 });
    await remember(panel, zoe.name, 'We stopped doing quarterly plans.');
    await tab.goto(addressOf(otto));
    await panel.waitForSelector('form[aria-label="A new person"]');
    await remember(panel, otto.name, 'Bridges are patient.');
    await press(panel, 'Start a playbook');
    await panel.locator('::-p-text(After a first conversation)').click();
    await shows(panel, 'Follow-up 1 of 7');
    await panel.locator('input[placeholder*="What did you promise"]').fill('the deck by Friday');
    await shows(panel, 'Keep this promise');
    await photograph(panel, 'i3-panel-promise', { fullPage: true });
    await press(panel, 'Keep this promise Ctrl Enter').catch(() => undefined);
    console.log(await axe(panel));
    await tend.setNow('2026-03-06T10:00:00Z');
    for (const [view, name] of [
      ['', 'today'],
      ['playbooks', 'playbooks'],
      ['occasions', 'occasions'],
      ['silenced', 'silenced'],
      ['settings', 'settings'],
    ] as const) {
      const page = await tend.openPage(`dashboard.html#/${view}`, { width: 1000, height: 900 });
      await page.waitForSelector('h1');
      await new Promise((r) => setTimeout(r, 700));
      await photograph(page, `i3-${name}`, { fullPage: true });
      console.log(view, JSON.stringify(await axe(page)));
    }
    expect(1).toBe(1);
  } finally {
    await tend.close();
  }
});
