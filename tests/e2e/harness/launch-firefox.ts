import { launch, type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.mjs';
import { applyLook, type Look } from './look.ts';
import { type BuildMode, buildFolder } from './paths.ts';
import { patienceMs, until } from './until.ts';

/** Firefox gives each installation a random address; this preference fixes it. */
const uuid = '0f3c1c1e-5a0b-4a5e-9d53-7e4d00000001';
const extensionId = 'tend@tend.example';

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  'extensions.autoDisableScopes': 0,
  // Every request goes to a port where nobody listens: nothing leaves this machine.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_hijacking_localhost': false,
};

/** What a person may have set in their browser. */
export type Preferences = Record<string, string | number | boolean>;

export type FirefoxTend = {
  browser: Browser;
  origin: string;
  /** One of Tend's pages as a tab, for instance `popup.html`; ready when it says something. */
  openPage(path: string, look?: Look): Promise<Page>;
  /** Moves Tend's clock; needs the e2e build. */
  setNow(page: Page, instant: string): Promise<void>;
  /** The toolbar as any of Tend's pages sees it. */
  badge(page: Page): Promise<{ text: string; title: string }>;
  /** Fails when a page that the harness opened logged an error. */
  assertQuiet(): void;
  close(): Promise<void>;
};

type ExtensionApi = {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
  action: {
    getBadgeText(details: object): Promise<string>;
    getTitle(details: object): Promise<string>;
  };
};
declare const browser: ExtensionApi;

/** Real Firefox, over WebDriver BiDi, with the built extension installed for this session. */
export const launchTendFirefox = async (
  options: { build?: BuildMode; now?: string; look?: Look; preferences?: Preferences } = {},
): Promise<FirefoxTend> => {
  const folder = buildFolder('firefox', options.build ?? 'e2e');
  const firefox = await launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: process.env['TEND_HEADED'] === undefined,
    defaultViewport: null,
    timeout: patienceMs,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences, ...options.preferences },
  });
  await firefox.installExtension(folder);
  const origin = `moz-extension://${uuid}`;
  const errors: string[] = [];

  const openPage = async (path: string, look?: Look) => {
    const page = await firefox.newPage();
    await applyLook(page, { ...options.look, ...look });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`console in ${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => errors.push(`exception in ${path}: ${String(error)}`));
    // The page loads, but the promise of `goto` may never settle for an extension's page.
    void page.goto(`${origin}/${path}`).catch(() => null);
    // What stands there before any script has no words.
    await until(`${path} to say something`, () =>
      page.evaluate(() => document.querySelector<HTMLElement>('#root')?.innerText.trim()),
    );
    return page;
  };
  const setNow = (page: Page, instant: string) =>
    page.evaluate(
      (e2eNow) => browser.storage.local.set({ e2eNow }),
      Date.parse(instant) - Date.now(),
    );

  if (options.now) {
    const page = await openPage('popup.html');
    await setNow(page, options.now);
    await page.close();
  }
  return {
    browser: firefox,
    origin,
    openPage,
    setNow,
    badge: (page) =>
      page.evaluate(async () => ({
        text: await browser.action.getBadgeText({}),
        title: await browser.action.getTitle({}),
      })),
    assertQuiet: () => {
      if (errors.length > 0) throw new Error(`Tend was not quiet:\n${errors.join('\n')}`);
    },
    close: () => firefox.close(),
  };
};
