// Opens a real window with Tend loaded, on a profile that is kept in .start/profile.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { ensureBrowser } from './browsers.mjs';
import { root } from './install.mjs';

const demo = process.argv.includes('--demo');

const browser = await launch({
  executablePath: ensureBrowser('chromium'),
  headless: false,
  pipe: true,
  defaultViewport: null,
  userDataDir: join(root, '.start', 'profile'),
  enableExtensions: [join(root, '.output', 'chrome-mv3')],
  // This is a person's browser, not a test's: no banner, real key store, real translations.
  ignoreDefaultArgs: ['--enable-automation', '--disable-popup-blocking', '--password-store=basic'],
  args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

const findTend = async () => {
  for (;;) {
    const [id] = (await browser.extensions()).keys();
    if (id) return id;
    await pause(50);
  }
};

const id = await findTend();
const [page = await browser.newPage()] = await browser.pages();
await page.goto(`chrome-extension://${id}/dashboard.html#/${demo ? 'demo' : 'welcome'}`);
console.log(
  'Tend is open. Visit a profile on linkedin.com, then click Tend in the toolbar. ' +
    'Close the window to end.',
);
await new Promise((resolve) => browser.once('disconnected', resolve));
