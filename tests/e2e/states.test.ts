import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { people } from '../fixtures/linkedin/people.ts';
import { axe, type Look, photograph } from './harness/look.ts';
import { click, focus, retype } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { hides, holds, sees, shows } from './harness/words.ts';
import { addressOf, press, remember, servePeople, takeEntry } from './story.ts';

const { zoe, otto } = people;
/** 360 px is what Chrome's panel is at first, 252 px what Firefox's sidebar is. */
const looks = [360, 252].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    name: `${String(width)}-${colorScheme}`,
    width,
    colorScheme,
  })),
);

/** Chromium lets nobody resize a real panel or popup from outside; the page is made narrow instead. */
const narrowTo = (page: Page, width: number) =>
  page.evaluate((px) => {
    document.documentElement.style.inlineSize = `${String(px)}px`;
  }, width);

/** What stands beyond the edge: of the page itself, not of the toasts that float over it. */
const spillsOver = (page: Page, width: number) =>
  page.evaluate(
    (px) =>
      [...document.querySelectorAll('main *')]
        .filter((element) => {
          const { right, width: wide } = element.getBoundingClientRect();
          return wide > 1 && right > px + 1;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    width,
  );

/** A toast stays for seconds and lies over what is below it; a person closes it, so does the test. */
const closeToasts = (page: Page) =>
  holds(page, () => {
    const close = document.querySelector<HTMLButtonElement>(
      'section[aria-label="Messages"] button[aria-label="Close"]',
    );
    close?.click();
    return close === null;
  });

/** What a person may stand before in panel and popup, and how to get there. */
const states = ['unknown', 'known', 'editing', 'plan', 'by-hand', 'popup', 'popup-log'] as const;
type State = (typeof states)[number];

describe.each(looks)('at $name', ({ name, width, colorScheme }) => {
  const look: Look = { colorScheme };
  let tend: Tend;
  let tab: Page;
  beforeAll(async () => {
    tend = await launchTend({
      now: '2026-03-02T10:00:00Z',
      timeZone: 'UTC',
      look,
      pages: servePeople(zoe, otto),
    });
    tab = await tend.newTab(addressOf(zoe));
  });
  afterAll(() => tend.close());

  const go: Record<State, () => Promise<Page>> = {
    unknown: async () => {
      const panel = await tend.openPanel(tab);
      await shows(panel, zoe.headline);
      return panel;
    },
    known: async () => {
      const panel = await tend.openPanel(tab);
      await remember(panel, zoe.name, 'The best apples come from the trees nobody prunes.');
      await press(panel, 'Commented');
      await shows(panel, 'last comment');
      await shows(panel, `Commented: ${zoe.name}`);
      await closeToasts(panel);
      return panel;
    },
    editing: async () => {
      const panel = await tend.openPanel(tab);
      await click(panel, 'button[aria-label^="More for"]');
      await takeEntry(panel, 'Edit');
      await sees(panel, 'form[aria-label^="Change"]');
      return panel;
    },
    plan: async () => {
      await tend.setNow('2026-03-20T10:00:00Z');
      await tab.goto('https://www.linkedin.com/feed/');
      const panel = await tend.openPanel(tab);
      await shows(panel, 'Open their recent posts');
      return panel;
    },
    'by-hand': async () => {
      const panel = await tend.openPanel(tab);
      await press(panel, 'Add somebody by hand');
      await shows(panel, 'Save and keep in touch');
      return panel;
    },
    popup: async () => {
      const popup = await tend.openPopup(tab, look);
      await shows(popup, zoe.name);
      return popup;
    },
    'popup-log': async () => {
      const popup = await tend.openPopup(tab, look);
      await focus(popup, 'input[name=quick-log]');
      await retype(popup, 'called zoe yesterday, she said "we moved", follow up in March');
      await shows(popup, 'yesterday');
      return popup;
    },
  };

  it.each(states)('%s: axe finds nothing, nothing spills over', async (state) => {
    const page = await go[state]();
    await hides(page, 'Reading the page');
    await narrowTo(page, width);
    await photograph(page, `${state}-${name}`, { fullPage: !state.startsWith('popup') });
    expect(await axe(page)).toEqual([]);
    expect(await spillsOver(page, width)).toEqual([]);
    tend.assertQuiet();
  });
});
