import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { root } from '../../tests/e2e/harness/paths.ts';
import { buildAddressBook } from './address-book.ts';
import { openStudio, type Studio } from './studio.ts';
import { composeHero } from './hero.ts';
import { dashboardShots } from './dashboard-shots.ts';
import { endShots, stateShots } from './state-shots.ts';
import { lastShots, surfaceShots } from './surface-shots.ts';

/** One picture: its name, how to come to it, and how it is looked at. */
export type Shot = {
  name: string;
  look: { width: number; height?: number; colorScheme?: 'light' | 'dark'; dir?: 'rtl' };
  /** Comes to the view and gives the page that shows it. */
  come: (studio: Studio) => Promise<Page>;
  /** Only what is in sight: something floats over the page. */
  isInSight?: boolean;
  /** Kept in docs/pictures under this name when asked to. */
  keep?: string;
};

const folder = `${root}/.output/photographs`;
const keptFolder = `${root}/docs/pictures`;

const settled = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
    // What is read after the first paint, circles and the like, has come when nothing changes.
    let before = '';
    while (before !== document.body.innerHTML) {
      before = document.body.innerHTML;
      await new Promise((done) => setTimeout(done, 400));
    }
  });

async function take(
  page: Page,
  { name, look, keep, isInSight = false }: Shot,
  keeps: boolean,
): Promise<void> {
  const { width, height = 900, dir } = look;
  await page.evaluate((to) => {
    document.documentElement.dir = to;
  }, dir ?? 'ltr');
  await page.setViewport({ width, height });
  await settled(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(`  ${name} is ${String(wide)} px too wide`);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: !isInSight });
  if (keep === undefined || !keeps) return;
  await page.screenshot({ path: `${keptFolder}/${keep}.webp`, type: 'webp', quality: 82 });
}

/** Takes every picture whose name has one of these words in it; all of them without words. */
export async function takePhotographs(words: readonly string[]): Promise<void> {
  const keeps = words.includes('--keep');
  const wanted = words.filter((word) => !word.startsWith('--'));
  await mkdir(folder, { recursive: true });
  await mkdir(keptFolder, { recursive: true });
  const shots = [
    ...surfaceShots,
    ...dashboardShots,
    ...stateShots,
    ...lastShots,
    ...endShots,
  ].filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  const studio = await openStudio(await buildAddressBook());
  const missed: string[] = [];
  for (const shot of shots) {
    try {
      const { colorScheme = 'light', width, height = 900 } = shot.look;
      studio.look = { colorScheme, width, height };
      const page = await shot.come(studio);
      await take(page, shot, keeps);
    } catch (error) {
      missed.push(shot.name);
      console.log(`✗ ${shot.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (keeps && wanted.length === 0) await composeHero(studio, keptFolder);
  await studio.close();
  console.log(`${String(shots.length - missed.length)} of ${String(shots.length)} pictures taken.`);
  if (missed.length > 0) process.exitCode = 1;
}
