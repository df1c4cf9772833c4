import { afterAll, beforeAll, it } from 'vitest';
import { click, fill } from './harness/act.ts';
import { launchTendFirefox, type FirefoxTend } from './harness/launch-firefox.ts';
import { until } from './harness/until.ts';
import { hides, sees, shows } from './harness/words.ts';

let tend: FirefoxTend;
beforeAll(async () => {
  tend = await launchTendFirefox({ now: '2026-03-02T10:00:00Z' });
});
afterAll(() => tend.close());

it('saves somebody in the sidebar page, shows them, counts and logs them', async () => {
  const panel = await tend.openPage('sidepanel.html');
  await click(panel, 'button ::-p-text(Add somebody by hand)');
  await sees(panel, 'form[aria-label="A new person"]');
  const form = 'form[aria-label="A new person"]';
  await fill(panel, 'main input', 'https://www.linkedin.com/in/ines-caldeira');
  await fill(panel, `${form} input`, 'Inês Caldeira');
  await fill(panel, `${form} textarea`, 'Her bakery opens at four, so she answers at five.');
  await click(panel, 'button ::-p-text(Save and keep in touch)');
  await sees(panel, 'blockquote');
  await shows(panel, 'Inês Caldeira');

  await tend.setNow(panel, '2026-03-05T10:00:00Z');
  await until('the badge to say 1', async () => (await tend.badge(panel)).text === '1');
  const popup = await tend.openPage('popup.html');
  await shows(popup, 'Inês Caldeira');
  await shows(popup, 'Her bakery opens at four');
  await click(popup, 'button ::-p-text(Commented)');
  await hides(popup, '1 of 1 today');
  await until('the badge to rest', async () => (await tend.badge(popup)).text === '');
  await until('the tooltip', async () => (await tend.badge(popup)).title === 'All caught up');
  tend.assertQuiet();
});
