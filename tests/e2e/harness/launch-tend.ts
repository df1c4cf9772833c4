import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.mjs';
import { applyLook, type Look } from './look.ts';
import { type BuildMode, buildFolder } from './paths.ts';
import { type Pages, type Site, startSite } from './site.ts';
import { openSurfaces, type Surfaces } from './surfaces.ts';
import { patienceMs, until } from './until.ts';
import { startWatch, type Watch } from './watch.ts';
import { handleWorker, type Worker } from './worker.ts';

export type LaunchOptions = {
  /** `e2e` (the default) has a clock that `setNow` moves; `production` is what people load. */
  build?: BuildMode;
  /** The moment the clock shows from the start, as an ISO instant. Needs the e2e build. */
  now?: string;
  /** How every page that the harness opens is looked at. */
  look?: Look;
  /** A profile to keep; without it a fresh one is made and removed. */
  profileDir?: string;
  /** What linkedin.com serves. */
  pages?: Pages;
  /** Optional permissions given beforehand: nobody can press the browser's own question here. */
  granted?: string[];
  /** As on a desktop: without it a headless browser says that nothing can hover. */
  hasMouse?: boolean;
  /** An IANA zone, for instance `America/New_York`. */
  timeZone?: string;
};

export type Tend = Surfaces &
  Worker & {
    browser: Browser;
    id: string;
    origin: string;
    site: Site;
    watch: Watch;
    /** Moves Tend's clock to this instant; it runs on from there. */
    setNow(instant: string): Promise<void>;
    /** What the toolbar shows: the badge's text and the tooltip. */
    badge(): Promise<{ text: string; title: string }>;
    /** Fails when Tend logged an error, broke its policy or sent a request. */
    assertQuiet(options?: { except?: RegExp[] }): void;
    close(): Promise<void>;
  };

const flags = (site: Site) => [
  '--no-sandbox',
  '--no-proxy-server',
  '--ignore-certificate-errors',
  `--host-resolver-rules=MAP * 127.0.0.1:${site.port}, EXCLUDE 127.0.0.1`,
  '--disable-sync',
  '--disable-domain-reliability',
  '--window-size=1280,900',
  '--lang=en-US',
];

const mouseFlags = [
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

type ExtensionApi = {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
  action: {
    getBadgeText(details: object): Promise<string>;
    getTitle(details: object): Promise<string>;
  };
};
declare const chrome: ExtensionApi;

/** A copy of the build in which these permissions are required, and so given; else the build itself. */
const grantedBuild = async (folder: string, granted: string[] | undefined) => {
  if (!granted) return folder;
  const copy = await mkdtemp(join(tmpdir(), 'tend-build-'));
  await cp(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, string[]>;
  const isAsked = (permission: string) => !granted.includes(permission);
  await writeFile(
    path,
    JSON.stringify({
      ...manifest,
      permissions: [...(manifest['permissions'] ?? []), ...granted],
      optional_permissions: (manifest['optional_permissions'] ?? []).filter(isAsked),
    }),
  );
  return copy;
};

const extensionId = async (browser: Browser) => {
  const ids = await until('the extension to load', async () => {
    const found = [...(await browser.extensions()).keys()];
    return found.length > 0 && found;
  });
  return ids[0] ?? '';
};

const assertQuiet = (watch: Watch, except: RegExp[]) => {
  const meant = (text: string) => !except.some((pattern) => pattern.test(text));
  const noises = [
    ...watch.complaints.map(({ kind, where, text }) => `${kind} in ${where}: ${text}`),
    ...watch.requestsFromTend().map(({ url, document }) => `request to ${url} from ${document}`),
  ].filter(meant);
  if (noises.length > 0) throw new Error(`Tend was not quiet:\n${noises.join('\n')}`);
};

/** Real Chromium with the built extension and a network of its own. Close it when done. */
export const launchTend = async (options: LaunchOptions = {}): Promise<Tend> => {
  const build = options.build ?? 'e2e';
  const folder = await grantedBuild(buildFolder('chrome', build), options.granted);
  const site = await startSite(options.pages);
  const profile = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'tend-')));
  const browser = await launch({
    executablePath: ensureBrowser('chromium'),
    headless: process.env['TEND_HEADED'] === undefined,
    pipe: true,
    defaultViewport: null,
    timeout: patienceMs,
    userDataDir: profile,
    enableExtensions: [folder],
    // The watch alone attaches to the worker, so that it can be let go and truly killed.
    targetFilter: (target) => target.type() !== 'service_worker',
    env: { ...process.env, ...(options.timeZone ? { TZ: options.timeZone } : {}) },
    args: [...flags(site), ...(options.hasMouse ? mouseFlags : [])],
  });
  const id = await extensionId(browser);
  const origin = `chrome-extension://${id}`;
  const watch = await startWatch(browser, origin);
  const worker = handleWorker(browser, watch, origin);
  const surfaces = openSurfaces(browser, id, (page: Page, look?: Look) =>
    applyLook(page, { ...options.look, ...look }),
  );
  const setNow = async (instant: string) => {
    if (build !== 'e2e') throw new Error('Only the e2e build has a clock that can be set.');
    const offset = Date.parse(instant) - Date.now();
    // Asked again when the worker is killed in the middle of it: setting it twice is harmless.
    await until('the clock to be set', async () => {
      await worker.inWorker((e2eNow: number) => chrome.storage.local.set({ e2eNow }), offset);
      return true;
    });
  };
  if (options.now) await setNow(options.now);
  return {
    ...surfaces,
    ...worker,
    browser,
    id,
    origin,
    site,
    watch,
    setNow,
    badge: () =>
      worker.inWorker(async () => ({
        text: await chrome.action.getBadgeText({}),
        title: await chrome.action.getTitle({}),
      })),
    assertQuiet: ({ except = [] } = {}) => assertQuiet(watch, except),
    close: async () => {
      await browser.close();
      await site.close();
      if (options.granted) await rm(folder, { recursive: true, force: true });
      if (!options.profileDir) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
