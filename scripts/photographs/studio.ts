import type { Page } from 'puppeteer-core';
import { launchTend, type Tend } from '../../tests/e2e/harness/launch-tend.ts';
import { addressOf, servePeople } from '../../tests/e2e/story.ts';
import { people } from '../../tests/fixtures/linkedin/people.ts';
import { sduiPage } from '../../tests/fixtures/linkedin/sdui-page.ts';
import { pictureDay } from './address-book.ts';
import { cast, oneself, stranger } from './cast.ts';
import { seed } from './seed.ts';

/** Where pictures are taken: Tend with the invented address book, and one without anybody. */
export type Studio = {
  /** How the next picture is looked at, known before the page is opened. */
  look: { colorScheme: 'light' | 'dark'; width: number; height: number };
  full: Tend;
  /** Tend as it is on the first day; opened when it is asked for. */
  empty(): Promise<Tend>;
  /** A tab of linkedin.com over which popup and panel are opened. */
  tab: Page;
  /** The id of somebody in the address book. */
  idOf: (name: string) => string;
  /** One tab of the dashboard at this address, coloured as wanted. */
  dashboard(hash: string, tend?: Tend): Promise<Page>;
  colour(page: Page): Promise<void>;
  close(): Promise<void>;
};

const noon = `${pictureDay}T12:30:00Z`;
const mira = cast.find(({ slug }) => slug === 'mira-solano');

const others = servePeople(people.zoe, stranger, {
  ...stranger,
  slug: 'mira-solano',
  memberId: 77_310_224,
  name: mira?.name ?? '',
  headline: mira?.headline ?? '',
  company: mira?.company,
  location: mira?.location,
});

const pages: typeof others = (url) =>
  url.href.startsWith(addressOf(oneself))
    ? { html: sduiPage({ person: oneself, self: true }) }
    : others(url);

const open = () => launchTend({ now: noon, timeZone: 'UTC', hasMouse: true, pages });

/** Opens the studio over these records (address-book.ts). */
export async function openStudio(tables: Record<string, unknown[]>): Promise<Studio> {
  const full = await open();
  const desk = await full.openPage('dashboard.html#/welcome', { width: 1000, height: 900 });
  await desk.waitForSelector('h1');
  await seed(desk, tables);
  await desk.reload();
  await desk.waitForSelector('main h1');
  const tab = await full.newTab('https://www.linkedin.com/feed/');
  let bare: Tend | undefined;
  const bareDesks = new Map<Tend, Page>();
  const contacts = tables.contacts as { id: string; name: string }[];
  const studio: Studio = {
    look: { colorScheme: 'light', width: 1200, height: 900 },
    full,
    tab,
    empty: async () => (bare ??= await open()),
    idOf: (name) => contacts.find((contact) => contact.name === name)?.id ?? '',
    colour: (page) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: studio.look.colorScheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]),
    dashboard: async (hash, tend = full) => {
      let page = tend === full ? desk : bareDesks.get(tend);
      if (!page) {
        page = await tend.openPage('dashboard.html#/welcome');
        bareDesks.set(tend, page);
      }
      await page.bringToFront();
      await studio.colour(page);
      // A fresh page each time: nothing of the picture before stays open.
      await page.goto('about:blank');
      await page.setViewport({ width: studio.look.width, height: studio.look.height });
      await page.goto(`${tend.origin}/dashboard.html${hash}`);
      await page.waitForFunction(
        () => document.querySelector('main h1') && !document.querySelector('[aria-busy=true]'),
      );
      return page;
    },
    close: async () => {
      await full.close();
      await bare?.close();
    },
  };
  return studio;
}
