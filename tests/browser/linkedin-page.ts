import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers.mjs';

const root = join(import.meta.dirname, '../..');
const readerFile = join(root, '.output/chrome-mv3/profile-reader.js');

/** The built reader, as the extension injects it. Refuses to test an older one than the sources. */
export function builtReader(): string {
  const sources = ['lib/linkedin', 'lib/domain/sighting'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((file) => join(root, folder, file)),
  );
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (!existsSync(readerFile) || statSync(readerFile).mtimeMs < newest)
    throw new Error('The built reader is missing or older than lib/linkedin: run `npm run build`.');
  return readFileSync(readerFile, 'utf8');
}

export const launchChromium = (): Promise<Browser> =>
  launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

export type ServedPage = {
  page: Page;
  /** Shows this HTML at this address of linkedin.com. */
  show: (url: string, html: string) => Promise<void>;
  /** Runs the reader as `scripting.executeScript({ files })` does: isolated world, last value. */
  read: (script: string, where?: 'page' | 'frame') => Promise<unknown>;
  /** Everything the page asked for, beside itself and its pictures. */
  strayRequests: string[];
};

/** A tab for which linkedin.com is what the test says; nothing reaches a network. */
export async function servedPage(browser: Browser): Promise<ServedPage> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const served = { url: '', html: '' };
  const strayRequests: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (url === served.url && request.isNavigationRequest()) {
      const body = Buffer.from(served.html);
      void request.respond({ contentType: 'text/html; charset=utf-8', body });
    } else if (/^https:\/\/\w+\.linkedin\.com\/(?:media\/|favicon)/.test(url)) {
      void request.respond({ contentType: 'image/svg+xml', body: picture });
    } else {
      strayRequests.push(url);
      void request.abort();
    }
  });
  return {
    page,
    strayRequests,
    show: async (url, html) => {
      const { href } = new URL(url);
      Object.assign(served, { url: href.replace(/#.*/, ''), html });
      await page.goto(href, { waitUntil: 'load' });
      await page.bringToFront();
    },
    read: (script, where = 'page') => evaluateIsolated(session, script, where),
  };
}

async function evaluateIsolated(
  session: CDPSession,
  script: string,
  where: 'page' | 'frame',
): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = where === 'page' ? frameTree.frame : frameTree.childFrames?.[0]?.frame;
  if (frame === undefined) throw new Error('The page has no frame to read in.');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frame.id,
    worldName: 'tend',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(`${frame.url}: ${exceptionDetails.text}`);
  return result.value ?? null;
}
