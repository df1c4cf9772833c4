import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../fixtures/linkedin/people.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { installSpy, readSpy } from './harness/spy.ts';
import { until } from './harness/until.ts';
import { hides, shows, wordsOf } from './harness/words.ts';
import { addressOf, fieldHolds, press, remember, servePeople } from './story.ts';

declare const chrome: {
  tabs: { query(wanted: object): Promise<unknown[]> };
  contextMenus: { onClicked: unknown };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
};

const { zoe, otto } = people;
const feed = 'https://www.linkedin.com/feed/';
const post = (slug: string, name: string, words: string, urn: string) =>
  `<li data-urn="urn:li:activity:${urn}"><a href="/in/${slug}/">${name}</a><p id="${slug}">${words}</p></li>`;
const feedPage = `<!doctype html><title>Feed | LinkedIn</title><main><ul>
${post(zoe.slug, zoe.name, 'Orchards teach patience.', '7111111111111111111')}
${post('nadia-frost', 'Nadia Frost', 'We are hiring again.', '7222222222222222222')}
<li><a href="/in/a-one/">A One</a> and <a href="/in/b-two/">B Two</a><p id="unsure">Whose words?</p></li>
</ul></main>`;

const overlay = `<dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"><div><svg id="envelope-medium"></svg><p>Email</p><p><a href="mailto:zoe@example.com">zoe@example.com</a></p></div></div></dialog>`;

let tend: Tend;
beforeAll(async () => {
  const served = servePeople(zoe, otto);
  tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: (url) => {
      if (url.pathname === '/feed/') return { html: feedPage };
      const page = served(url);
      const isOverlay = url.pathname.endsWith('/overlay/contact-info/');
      return page && isOverlay ? { ...page, html: `${page.html}${overlay}` } : page;
    },
  });
});
afterAll(() => tend.close());

type Chosen = { menuItemId: string; selectionText?: string; linkUrl?: string };

/** What the browser does when the entry is chosen: the one step no test can do by hand. */
const choose = async (tab: Page, chosen: Chosen) => {
  await tab.bringToFront();
  await tend.inWorker(
    async (url, info) => {
      const api = chrome;
      const [found] = await api.tabs.query({
        url: `${url}*`,
        active: true,
        lastFocusedWindow: true,
      });
      const event = api.contextMenus.onClicked as {
        dispatch: (info: unknown, tab: unknown) => void;
      };
      event.dispatch({ editable: false, frameId: 0, pageUrl: url, ...info }, found);
    },
    tab.url(),
    chosen,
  );
};
const select = (tab: Page, id: string) =>
  tab.evaluate((wanted) => {
    const words = document.getElementById(wanted);
    if (words) document.getSelection()?.selectAllChildren(words);
  }, id);
const handedOver = () =>
  tend.inWorker(async () => {
    const api = chrome;
    const { captured } = await api.storage.session.get('captured');
    return (captured ?? null) as { people: unknown[]; isSure: boolean; kept?: unknown } | null;
  });

describe('words chosen from the context menu', () => {
  it('begin beside somebody known', async () => {
    const tab = await tend.newTab(addressOf(zoe));
    const panel = await tend.openPanel(tab);
    await remember(panel, zoe.name, 'The first thing she said.');
    expect(await wordsOf(panel)).toContain('The first thing she said.');
    await panel.close();
  });

  it('of somebody known are kept at once, with the panel closed, and the post’s address (P1)', async () => {
    const tab = await tend.newTab();
    await installSpy(tab, tend.id);
    await tab.goto(feed);
    await select(tab, zoe.slug);
    await choose(tab, { menuItemId: 'said', selectionText: 'Orchards teach patience.' });
    await until('the words to be kept', async () => (await handedOver())?.kept !== undefined);
    const panel = await tend.openPanel(tab);
    await shows(panel, 'Kept as something');
    await photograph(panel, 'capture-kept');
    expect(await axe(panel)).toEqual([]);
    await press(panel, 'Fine');
    await tab.goto(addressOf(zoe));
    await shows(panel, 'Orchards teach patience.');
    expect(await readSpy(tab)).toEqual([]);
  });

  it('of somebody new are offered under the name the page gives', async () => {
    const tab = await tend.newTab(feed);
    await select(tab, 'nadia-frost');
    await choose(tab, { menuItemId: 'said', selectionText: 'We are hiring again.' });
    await until('the words', async () => (await handedOver())?.isSure === true);
    const panel = await tend.openPanel(tab);
    await shows(panel, 'Who said this?');
    await press(panel, 'Add and keep in touch');
    await shows(panel, 'Undo');
    await until('nothing to wait', async () => (await handedOver()) === null);
  });

  it('are asked about where the page names several', async () => {
    const tab = await tend.newTab(feed);
    await select(tab, 'unsure');
    await choose(tab, { menuItemId: 'said', selectionText: 'Whose words?' });
    await until('the question', async () => (await handedOver())?.people.length === 2);
    const panel = await tend.openPanel(tab);
    await shows(panel, 'Who said this?');
    await photograph(panel, 'capture-whose');
    expect(await axe(panel)).toEqual([]);
    await shows(panel, 'A One');
    await press(panel, 'Not now');
    await until('nothing to wait', async () => (await handedOver()) === null);
  });

  it('a link to a profile adds the person', async () => {
    const tab = await tend.newTab(feed);
    await choose(tab, { menuItemId: 'add', linkUrl: 'https://www.linkedin.com/in/ivo-lund/' });
    await until('the person', async () => (await handedOver())?.isSure === true);
    const panel = await tend.openPanel(tab);
    await shows(panel, 'Add to Tend');
    await fieldHolds(panel, 'Name', 'Ivo Lund');
    await press(panel, 'Add and keep in touch');
    await until('the answer to be kept', async () => (await handedOver()) === null);
  });
});

it('offers what the contact-info overlay shows, field by field, unseen by the page', async () => {
  const tab = await tend.newTab();
  await installSpy(tab, tend.id);
  await tab.goto(`${addressOf(zoe)}overlay/contact-info/`);
  const panel = await tend.openPanel(tab);
  await shows(panel, 'zoe@example.com');
  await photograph(panel, 'capture-details');
  expect(await axe(panel)).toEqual([]);
  await press(panel, 'Keep');
  await shows(panel, 'Undo');
  await hides(panel, 'On the page');
  expect(await readSpy(tab)).toEqual([]);
});

it('was quiet throughout', () => {
  expect(() => tend.assertQuiet()).not.toThrow();
});
