import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { click, fill } from '../../tests/e2e/harness/act.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { hides, sees, shows } from '../../tests/e2e/harness/words.ts';
import { addressOf, fieldHolds, named, press } from '../../tests/e2e/story.ts';
import { dropFiles } from '../../tests/e2e/transfer-steps.ts';
import { wholeArchive } from '../../tests/fixtures/transfer/whole-archive.ts';
import { oneself } from './cast.ts';
import type { Studio } from './studio.ts';
import { panelAt, popupOf, popupWidth } from './surface-shots.ts';
import type { Shot } from './take.ts';

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1000, 360].map((width) => ({ width, colorScheme })),
);
/** Of the four, the one that docs/views.md shows. */
const isFirst = ({ width, colorScheme }: (typeof looks)[number]) =>
  width === 1000 && colorScheme === 'light';
type Come = (studio: Studio, page: Page) => Promise<unknown>;

/** The same state of a view in both colours, wide and narrow. */
const ofView = (name: string, hash: string, come: Come, isInSight = false): Shot[] =>
  looks.map((look) => ({
    name: `${name}-${String(look.width)}-${look.colorScheme}`,
    look,
    isInSight,
    keep: name === 'import-preview' && isFirst(look) ? name : undefined,
    come: async (studio) => {
      const page = await studio.dashboard(hash);
      await come(studio, page);
      return page;
    },
  }));

const choose = async (page: Page, menu: string) => {
  await sees(page, '[data-person-row]');
  await page.focus('[role=grid]');
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await shows(page, '1 selected');
  await click(page, named('button', menu));
  await sees(page, '[role=menuitem], [role=dialog]');
};

const dropArchive = async (page: Page) => {
  const folder = await mkdtemp(join(tmpdir(), 'tend-pictures-'));
  const path = join(folder, 'archive.zip');
  await writeFile(path, wholeArchive(120, 200));
  await dropFiles(page, [path]);
  await shows(page, 'Import 120 people');
};

/** States a person may stand before, beside the views themselves. */
export const stateShots: readonly Shot[] = [
  ...['Circle', 'Tag', 'Tier', 'More'].flatMap((menu) =>
    ofView(`people-menu-${menu}`, '#/people', (_studio, page) => choose(page, menu), true),
  ),
  ...ofView('import-preview', '#/transfer', (_studio, page) => dropArchive(page)),
  ...(['light', 'dark'] as const).map((colorScheme): Shot => ({
    name: `panel-own-${colorScheme}`,
    look: { width: 360, colorScheme },
    come: async (studio) => {
      const panel = await panelAt(studio, addressOf(oneself), 'your own profile');
      await fieldHolds(panel, 'Name', oneself.name);
      return panel;
    },
  })),
];

/** What empties the plan or the database: after everything else. */
export const endShots: readonly Shot[] = [
  ...(['light', 'dark'] as const).map((colorScheme): Shot => ({
    name: `popup-caught-up-${colorScheme}`,
    look: { width: popupWidth, height: 600, colorScheme },
    isInSight: true,
    keep: colorScheme === 'light' ? 'popup-caught-up' : undefined,
    come: async (studio) => {
      const tend = await studio.empty();
      const popup = await popupOf(studio, tend);
      if (colorScheme === 'light') {
        await fill(popup, 'input[name=quick-log]', 'met Ana Belo yesterday');
        await shows(popup, 'Ana Belo');
        await popup.keyboard.press('Enter');
        await shows(popup, 'Undo');
        await tend.setNow('2026-04-02T12:30:00Z');
        await press(popup, 'Commented');
      }
      await shows(popup, 'All caught up');
      return popup;
    },
  })),
  ...looks.map((look): Shot => ({
    name: `recovery-${String(look.width)}-${look.colorScheme}`,
    look,
    keep: isFirst(look) ? 'recovery' : undefined,
    come: async (studio) => {
      const page = await studio.dashboard('#/');
      if ((await page.$('main nav, nav')) !== null) {
        await studio.full.setNow('2026-03-12T15:00:00Z');
        await until('a second copy', () =>
          page.evaluate(async () => {
            const { mirror } = await (
              globalThis as unknown as {
                chrome: {
                  storage: { local: { get(key: string): Promise<{ mirror?: unknown[] }> } };
                };
              }
            ).chrome.storage.local.get('mirror');
            return (mirror?.length ?? 0) > 0;
          }),
        );
        await page.evaluate(
          () =>
            new Promise<void>((done, fail) => {
              const gone = indexedDB.deleteDatabase('tend');
              gone.onsuccess = () => done();
              gone.onerror = () => fail(gone.error);
            }),
        );
        await page.reload();
      }
      await shows(page, 'Your data is not where it should be');
      await hides(page, 'Loading');
      return page;
    },
  })),
];
