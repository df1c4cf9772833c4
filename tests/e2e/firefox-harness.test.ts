import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTendFirefox, type FirefoxTend } from './harness/launch-firefox.ts';
import { until } from './harness/until.ts';

declare const browser: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

let tend: FirefoxTend;
beforeAll(async () => {
  tend = await launchTendFirefox();
});
afterAll(() => tend.close());

describe('Tend in Firefox', () => {
  it.each(['popup.html', 'sidepanel.html', 'dashboard.html'])('opens %s', async (path) => {
    const page = await tend.openPage(path);
    expect(await page.evaluate(() => location.href)).toBe(`${tend.origin}/${path}`);
    expect(await page.$eval('#root', (root) => root.textContent.length)).toBeGreaterThan(0);
    await page.close();
    tend.assertQuiet();
  });

  it('has a toolbar button and a clock that can be set', async () => {
    const page = await tend.openPage('popup.html');
    await until('the tooltip', async () => (await tend.badge(page)).title !== '');
    await tend.setNow(page, '2030-03-01T12:00:00Z');
    const { e2eNow } = await page.evaluate(() => browser.storage.local.get('e2eNow'));
    expect(Number(e2eNow)).toBeGreaterThan(0);
  });
});
