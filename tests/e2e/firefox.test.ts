import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchTendFirefox, type FirefoxTend } from './harness/launch-firefox.ts';
import { until } from './harness/until.ts';
import { hides, shows } from './story.ts';

let tend: FirefoxTend;
beforeAll(async () => {
  tend = await launchTendFirefox({ now: '2026-03-02T10:00:00Z' });
});
afterAll(() => tend.close());

it('saves somebody in the sidebar page, shows them, counts and logs them', async () => {
  const panel = await tend.openPage('sidepanel.html');
  await panel.locator('::-p-text(Add somebody by hand)').click();
  await panel.waitForSelector('form[aria-label="A new person"]');
  await panel.locator('main input').fill('https://www.linkedin.com/in/ines-caldeira');
  await panel.locator('form[aria-label="A new person"] input').fill('Inês Caldeira');
  await panel
    .locator('form[aria-label="A new person"] textarea')
    .fill('Her bakery opens at four, so she answers at five.');
  await panel.locator('::-p-text(Save and keep in touch)').click();
  await panel.waitForSelector('blockquote');
  await shows(panel, 'Inês Caldeira');

  await tend.setNow(panel, '2026-03-05T10:00:00Z');
  await until('the badge to say 1', async () => (await tend.badge(panel)).text === '1');
  const popup = await tend.openPage('popup.html');
  await shows(popup, 'Inês Caldeira');
  await shows(popup, 'Her bakery opens at four');
  await popup.locator('::-p-text(Commented)').click();
  await hides(popup, '1 of 1 today');
  await until('the badge to rest', async () => (await tend.badge(popup)).text === '');
  expect((await tend.badge(popup)).title).toBe('All caught up');
  tend.assertQuiet();
});
