import { shows } from '../../tests/e2e/harness/words.ts';
import { press } from '../../tests/e2e/story.ts';
import type { Studio } from './studio.ts';
import type { Shot } from './take.ts';

type Views = Record<string, (studio: Studio) => string>;

/** Every view of the dashboard by the name of its picture (entrypoints/dashboard/routes.tsx). */
const views: Views = {
  today: () => '#/',
  people: () => '#/people',
  'people-overdue': () => '#/people/overdue',
  person: ({ idOf }) => `#/person/${idOf('Mira Solano')}`,
  'person-new': ({ idOf }) => `#/person/${idOf('Leonie Vogt')}`,
  circles: () => '#/circles',
  triage: () => '#/triage',
  duplicates: () => '#/duplicates',
  trash: () => '#/trash',
  referrals: () => '#/referrals',
  matches: () => '#/referrals/matches',
  chain: ({ idOf }) => `#/referrals/chain/${idOf('Yusuf Amrani')}`,
  goals: () => '#/goals',
  insights: () => '#/insights',
  playbooks: () => '#/playbooks',
  occasions: () => '#/occasions',
  silenced: () => '#/silenced',
  transfer: () => '#/transfer',
  safety: () => '#/safety',
  settings: () => '#/settings',
  welcome: () => '#/welcome',
};

const emptyViews = [
  'people',
  'circles',
  'triage',
  'duplicates',
  'trash',
  'referrals',
  'matches',
  'chain',
  'goals',
  'insights',
  'occasions',
  'silenced',
  'transfer',
  'safety',
];

const wide = (name: string, hash: (studio: Studio) => string): Shot[] => [
  {
    name: `${name}-light`,
    look: { width: 1200 },
    come: (studio) => studio.dashboard(hash(studio)),
    keep: name,
  },
  {
    name: `${name}-dark`,
    look: { width: 1200, colorScheme: 'dark' },
    come: (studio) => studio.dashboard(hash(studio)),
  },
  {
    name: `${name}-320`,
    look: { width: 320 },
    come: (studio) => studio.dashboard(hash(studio)),
  },
];

const empty = (name: string): Shot => ({
  name: `empty-${name}`,
  look: { width: 1000, height: 700 },
  come: async (studio) => studio.dashboard(views[name]?.(studio) ?? '#/', await studio.empty()),
});

const rightToLeft = (name: string): Shot => ({
  name: `rtl-${name}`,
  look: { width: 1200, dir: 'rtl' },
  come: (studio) => studio.dashboard(views[name]?.(studio) ?? '#/'),
});

const openPalette = async (studio: Studio) => {
  const page = await studio.dashboard('#/');
  await page.setViewport({ width: 1200, height: 900 });
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await page.waitForSelector('dialog[open] input');
  return page;
};

const others: Shot[] = [
  { name: 'palette-light', look: { width: 1200 }, isInSight: true, come: openPalette },
  {
    name: 'palette-typed',
    isInSight: true,
    look: { width: 1200, colorScheme: 'dark' },
    keep: 'palette',
    come: async (studio) => {
      const page = await openPalette(studio);
      await page.keyboard.type('ma');
      await page.waitForFunction(() => document.querySelector('dialog [role=option]'));
      return page;
    },
  },
  {
    name: 'shortcuts-light',
    isInSight: true,
    look: { width: 1200 },
    come: async (studio) => {
      const page = await studio.dashboard('#/');
      await page.keyboard.press('?');
      await shows(page, 'Keyboard shortcuts');
      return page;
    },
  },
  {
    name: 'people-selected',
    look: { width: 1200 },
    keep: 'people-selected',
    come: async (studio) => {
      const page = await studio.dashboard('#/people');
      await page.waitForSelector('[data-person-row]');
      await page.focus('[role=grid]');
      await page.keyboard.press('Home');
      await page.keyboard.press(' ');
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.up('Shift');
      return page;
    },
  },
  {
    name: 'people-search',
    look: { width: 1200 },
    come: async (studio) => {
      const page = await studio.dashboard('#/people');
      await page.waitForSelector('[data-person-row]');
      await page.focus('input[type=search]');
      await page.keyboard.type('museum');
      await page.waitForFunction(() => document.querySelectorAll('[data-person-row]').length < 10);
      return page;
    },
  },
  {
    name: 'composer',
    look: { width: 1200 },
    come: async (studio) => {
      const page = await studio.dashboard(`#/person/${studio.idOf('Mira Solano')}`);
      await page.locator('::-p-text(Write to Mira)').click();
      await page.waitForSelector('textarea');
      return page;
    },
  },
  {
    name: 'referral-form',
    look: { width: 1200 },
    come: async (studio) => {
      const page = await studio.dashboard('#/referrals');
      await press(page, 'Somebody sent you a person');
      return page;
    },
  },
  {
    name: 'toast',
    isInSight: true,
    look: { width: 1200 },
    come: async (studio) => {
      const page = await studio.dashboard('#/trash');
      await press(page, 'Bring back');
      await shows(page, 'is back');
      return page;
    },
  },
  {
    name: 'empty-first-run',
    look: { width: 1000 },
    come: async (studio) => studio.dashboard('#/', await studio.empty()),
  },
];

/** Every picture of the dashboard. */
export const dashboardShots: readonly Shot[] = [
  ...Object.entries(views).flatMap(([name, hash]) => wide(name, hash)),
  ...emptyViews.map(empty),
  ...['today', 'people', 'person', 'circles', 'referrals', 'insights'].map(rightToLeft),
  ...others,
];
