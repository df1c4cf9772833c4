import { mkdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { photoFolder } from './paths.ts';
import { patienceMs } from './until.ts';

const slowness = Number(process.env['TEND_SLOW'] ?? 1);

/** How a page is looked at. What is left out stays as the browser has it. */
export type Look = { width?: number; height?: number; colorScheme?: 'light' | 'dark' };

export const applyLook = async (page: Page, look: Look): Promise<void> => {
  page.setDefaultTimeout(patienceMs);
  // TEND_SLOW=6 makes every page six times slower, to find what depends on speed.
  if (slowness > 1) await page.emulateCPUThrottling(slowness).catch(() => undefined);
  if (look.width !== undefined) {
    await page.setViewport({ width: look.width, height: look.height ?? 800 });
  }
  if (look.colorScheme !== undefined) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.colorScheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }
};

/** Leaves a screenshot in .output/photos/ and gives its path. */
export const photograph = async (
  page: Page,
  name: string,
  options: { fullPage?: boolean } = {},
): Promise<string> => {
  await mkdir(photoFolder, { recursive: true });
  const path = `${photoFolder}/${name}.png` as const;
  await page.screenshot({ path, fullPage: options.fullPage ?? false });
  return path;
};

const axeSource = () =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const describe = (violation: Result) => ({
  id: violation.id,
  help: violation.help,
  nodes: violation.nodes.map(
    (node) => `${node.target.join(' ')}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`,
  ),
});

export type AxeViolation = ReturnType<typeof describe>;

/** Everything axe finds wrong on the page, as it looks now. An empty list is what is wanted. */
export const axe = async (page: Page, include?: string): Promise<AxeViolation[]> => {
  await page.evaluate(axeSource());
  const results = await page.evaluate(
    (selector: string | undefined, values: string[]) =>
      (
        globalThis as unknown as {
          axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
        }
      ).axe.run(selector ?? document, { runOnly: { type: 'tag', values } }),
    include,
    tags,
  );
  if (results.passes.length === 0) throw new Error('axe checked nothing on this page');
  return results.violations.map(describe);
};
