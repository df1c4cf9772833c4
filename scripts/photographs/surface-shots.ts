import type { Tend } from '../../tests/e2e/harness/launch-tend.ts';
import { shows } from '../../tests/e2e/harness/words.ts';
import { addressOf, fieldHolds } from '../../tests/e2e/story.ts';
import { stranger } from './cast.ts';
import type { Studio } from './studio.ts';
import type { Shot } from './take.ts';

export const popupWidth = 416;

/** The popup's page in a tab of its own: the size of a real one cannot be set from outside. */
export const popupOf = async (studio: Studio, tend: Tend = studio.full) => {
  const popup = await tend.openPage('popup.html', { width: popupWidth, height: 600 });
  await studio.colour(popup);
  await popup.waitForFunction(
    () => document.querySelector('h1') && !document.querySelector('[aria-busy=true]'),
  );
  return popup;
};

export const panelAt = async (studio: Studio, address: string, words: string) => {
  if (studio.tab.url() !== address) await studio.tab.goto(address);
  const panel = await studio.full.openPanel(studio.tab);
  await studio.tab.bringToFront();
  await studio.colour(panel);
  await shows(panel, words);
  return panel;
};

const miraAddress = 'https://www.linkedin.com/in/mira-solano/';
const mira = (studio: Studio) => panelAt(studio, miraAddress, 'Head of Research');

const panelShots: Shot[] = [
  { name: 'panel-360', look: { width: 360 }, come: mira, keep: 'panel' },
  { name: 'panel-240', look: { width: 240 }, come: mira },
  { name: 'panel-600', look: { width: 600 }, come: mira },
  { name: 'panel-dark', look: { width: 360, colorScheme: 'dark' }, come: mira, keep: 'panel-dark' },
  { name: 'panel-rtl', look: { width: 360, dir: 'rtl' }, come: mira },
  ...[360, 240].map((width): Shot => ({
    name: `panel-new-${String(width)}`,
    look: { width },
    keep: width === 360 ? 'panel-new' : undefined,
    come: async (studio) => {
      const panel = await panelAt(studio, addressOf(stranger), 'Save and keep in touch');
      await fieldHolds(panel, 'Name', stranger.name);
      return panel;
    },
  })),
  ...[360, 240].map((width): Shot => ({
    name: `panel-plan-${String(width)}`,
    look: { width },
    come: (studio) => panelAt(studio, 'https://www.linkedin.com/feed/', 'Today'),
  })),
  {
    name: 'panel-company',
    look: { width: 360 },
    come: (studio) => panelAt(studio, 'https://www.linkedin.com/company/halden-labs/', 'Today'),
  },
];

const typed =
  'Called Anna yesterday, she said “we are hiring”. I’ll send the deck by Friday. Again in 3 weeks #fintech';

const popupShots: Shot[] = [
  ...(['light', 'dark'] as const).flatMap((colorScheme): Shot[] => [
    {
      name: `popup-${colorScheme}`,
      look: { width: popupWidth, height: 600, colorScheme },
      isInSight: true,
      come: (studio) => popupOf(studio),
      keep: colorScheme === 'light' ? 'popup' : 'popup-dark',
    },
  ]),
  {
    name: 'popup-menu',
    look: { width: popupWidth, height: 600 },
    isInSight: true,
    come: async (studio) => {
      const popup = await popupOf(studio);
      await popup.setViewport({ width: popupWidth, height: 600 });
      await popup.locator('button[aria-label^="Put off"]').click();
      await popup.waitForSelector('[role=menuitem]');
      return popup;
    },
  },
  {
    name: 'popup-empty',
    look: { width: popupWidth, height: 400 },
    come: async (studio) => {
      const tend = await studio.empty();
      return popupOf(studio, tend);
    },
  },
];

/** Every picture of the popup and the side panel. */
export const surfaceShots: readonly Shot[] = [...panelShots, ...popupShots];

/** What leaves something behind in Tend, a draft or an open question, is taken last. */
export const lastShots: readonly Shot[] = [
  ...(['light', 'dark'] as const).map((colorScheme): Shot => ({
    name: `popup-typed-${colorScheme}`,
    look: { width: popupWidth, height: 600, colorScheme },
    isInSight: true,
    keep: colorScheme === 'light' ? 'popup-line' : undefined,
    come: async (studio) => {
      const popup = await popupOf(studio);
      await popup.waitForSelector('input[name=quick-log]');
      await popup.click('input[name=quick-log]', { count: 3 });
      await popup.keyboard.type(typed);
      await shows(popup, 'yesterday');
      return popup;
    },
  })),
  {
    name: 'popup-loop',
    keep: 'popup-loop',
    look: { width: popupWidth, height: 600 },
    isInSight: true,
    come: async (studio) => {
      const popup = await popupOf(studio);
      await popup.locator('::-p-text(Open their recent posts)').click();
      const again = await popupOf(studio);
      await shows(again, 'What did you do');
      return again;
    },
  },
];
