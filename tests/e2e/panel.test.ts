import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { people, type Person } from '../fixtures/linkedin/people.ts';
import { sduiPage } from '../fixtures/linkedin/sdui-page.ts';
import { click, fill } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { until } from './harness/until.ts';
import { holds, sees, shows, wordsOf } from './harness/words.ts';
import { addressOf, fieldValue, press, remember, servePeople, takeEntry } from './story.ts';

const { zoe, otto, maelle, tobias } = people;

let tend: Tend;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe, otto, maelle, tobias),
  });
  tab = await tend.newTab(addressOf(zoe));
  panel = await tend.openPanel(tab);
  await remember(panel, zoe.name, 'Pears keep better in the dark.');
});
afterAll(() => tend.close());

const menu = async (name: string) => {
  await click(panel, 'button[aria-label^="More for"]');
  await takeEntry(panel, name);
};

/** Waits until these words stand at the head of the panel. */
const header = (wanted: string) =>
  until(`“${wanted}” in the header`, () =>
    panel.evaluate((words) => document.querySelector('header')?.innerText.includes(words), wanted),
  );

describe('the panel', () => {
  it('follows the tab in front, not the one that was read last', async () => {
    const other = await tend.newTab(addressOf(otto));
    await shows(panel, 'A new person');
    await tab.bringToFront();
    await shows(panel, 'Pears keep better in the dark.');
    await other.bringToFront();
    await shows(panel, 'Save and keep in touch');
    expect(await wordsOf(panel)).not.toContain('Pears');
    await other.close();
    await tab.bringToFront();
  });

  it('offers what the page says otherwise, and changes nothing by itself', async () => {
    const moved: Person = { ...zoe, headline: 'Director of Orchards' };
    tend.site.serve(servePeople(moved, otto, maelle, tobias));
    await tab.reload();
    await shows(panel, 'Their page says something new');
    await header(zoe.headline);
    await press(panel, 'Take it over');
    await header(moved.headline);
  });

  it('learns a new address of the same member, and finds them under both', async () => {
    const renamed: Person = {
      ...zoe,
      headline: 'Director of Orchards',
      slug: 'zoe-of-the-orchard',
    };
    tend.site.serve(servePeople(zoe, renamed, otto, maelle, tobias));
    await tab.goto(addressOf(renamed));
    await shows(panel, 'Pears keep better in the dark.');
    tend.site.serve(() => undefined);
    await tab.goto(addressOf(renamed));
    await shows(panel, 'Pears keep better in the dark.');
    await tab.goto(addressOf(zoe));
    await shows(panel, 'Pears keep better in the dark.');
  });

  it('asks when an address belongs to another member now, and never mixes the two', async () => {
    const stranger: Person = {
      ...zoe,
      name: 'Zora Marchetti',
      memberId: 7_700_001,
      headline: 'Potter',
    };
    tend.site.serve(servePeople(stranger));
    await tab.goto(addressOf(stranger));
    await shows(panel, 'Is this the same person?');
    await press(panel, 'No, somebody else');
    await shows(panel, 'Save and keep in touch');
    await press(panel, 'Just save');
    await holds(
      panel,
      (name) => document.querySelector('h1.name')?.textContent === name,
      stranger.name,
    );
    expect(await wordsOf(panel)).not.toContain('Pears');
  });

  it('brings back somebody deleted, whole', async () => {
    tend.site.serve(servePeople(maelle));
    await tab.goto(addressOf(maelle));
    await remember(panel, maelle.name, 'Cities forget their rivers first.');
    await menu('Delete');
    await shows(panel, 'You deleted an entry for this person.');
    await press(panel, 'Bring it back');
    await shows(panel, 'Cities forget their rivers first.');
  });

  it('says so when a page cannot be read, and the product still works', async () => {
    tend.site.serve((url) =>
      url.pathname.startsWith('/in/')
        ? { html: sduiPage({ person: tobias, hydrated: 'shell', titles: ['LinkedIn'] }) }
        : undefined,
    );
    await tab.goto(addressOf(tobias));
    await shows(panel, 'This page could not be read');
    expect(await fieldValue(panel, 'Name')).toBe('');
    await press(panel, 'Save and keep in touch');
    await shows(panel, 'A name is needed to save them.');
    await fill(panel, 'form[aria-label="A new person"] input', 'Tobias, from the moor');
    await press(panel, 'Save and keep in touch');
    await sees(panel, 'h1.name');
    await shows(panel, 'Tobias, from the moor');
  });

  it('works without access to linkedin.com, and one button gives it back', async () => {
    const settings = await tend.browser.newPage();
    await settings.goto('chrome://extensions');
    const setAccess = (hostAccess: string) =>
      settings.evaluate(
        (extensionId, access) =>
          new Promise<void>((done) => {
            const { developerPrivate } = chrome as DeveloperChrome;
            developerPrivate.updateExtensionConfiguration(
              { extensionId, hostAccess: access },
              done,
            );
          }),
        tend.id,
        hostAccess,
      );
    await setAccess('ON_CLICK');
    await tab.bringToFront();
    await shows(panel, 'Tend cannot see which profile is open.');
    await press(panel, 'Add somebody by hand');
    await shows(panel, 'Save and keep in touch');
    await press(panel, 'Today’s plan');
    await setAccess('ON_ALL_SITES');
    await tab.bringToFront();
    await shows(panel, 'Tobias, from the moor');
    tend.assertQuiet();
  });
});

type DeveloperChrome = {
  developerPrivate: {
    updateExtensionConfiguration(
      update: { extensionId: string; hostAccess: string },
      done: () => void,
    ): void;
  };
};
declare const chrome: unknown;
