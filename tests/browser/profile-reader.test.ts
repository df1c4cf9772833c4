import { readdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureFolder } from '../fixtures/linkedin/build-fixtures';
import { fixturePage } from '../fixtures/linkedin/pages';
import { builtReader, launchChromium, type ServedPage, servedPage } from './linkedin-page';

const pages = readdirSync(fixtureFolder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

let browser: Browser;
let tab: ServedPage;
let reader: string;

beforeAll(async () => {
  reader = builtReader();
  browser = await launchChromium();
  tab = await servedPage(browser);
});
afterAll(async () => {
  await browser.close();
});

describe('the built reader in Chromium', () => {
  it('has pages to read', () => {
    expect(pages.length).toBeGreaterThanOrEqual(40);
  });

  it.each(pages)('%s', async (name) => {
    const { url, html, expected } = fixturePage(name);
    await tab.show(url, html);
    const { href } = new URL(url);
    expect(await tab.read(reader)).toEqual({ href, sighting: expected });
  });

  it('asks nobody for anything', () => {
    expect(tab.strayRequests).toEqual([]);
  });
});

describe('what the page notices of it', () => {
  it('is nothing', async () => {
    const { url, html } = fixturePage('sdui-en-2nd-company');
    await tab.show(url, html);
    const said: string[] = [];
    tab.page.on('console', (message) => said.push(message.text()));
    tab.page.on('pageerror', (error) => said.push(String(error)));
    await tab.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(
        document,
        { attributes: true, childList: true, characterData: true, subtree: true },
      );
      const types = ['message', 'click', 'focusin', 'focusout', 'scroll', 'input', 'copy', 'error'];
      for (const type of [
        ...types,
        'selectionchange',
        'visibilitychange',
        'hashchange',
        'popstate',
      ])
        window.addEventListener(type, () => seen.push(type), true);
    });
    const globals = () => tab.page.evaluate(() => Object.getOwnPropertyNames(window).length);
    const before = await globals();
    for (let round = 0; round < 5; round += 1) await tab.read(reader);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await tab.page.evaluate(() => Reflect.get(window, 'seen') as string[])).toEqual([]);
    expect(await globals()).toBe(before);
    expect(said).toEqual([]);
  });

  it('is no slowness: a page of 30 000 elements is read in a moment', async () => {
    const { url, html, expected } = fixturePage('sdui-en-2nd-company');
    const ballast = '<div id="x"><p componentkey="y">text</p><a href="/jobs/">job</a></div>';
    await tab.show(url, html.replace('</main>', `${ballast.repeat(10_000)}</main>`));
    const began = performance.now();
    const answer = await tab.read(reader);
    const took = performance.now() - began;
    expect(answer).toMatchObject({ sighting: expected });
    // Generous: a busy machine of two cores must not fail it, a reader that is quadratic must.
    expect(took).toBeLessThan(1_500);
  });
});

describe('layout decides what is seen', () => {
  const { url, html, expected } = fixturePage('sdui-en-2nd-company');
  const withStyle = (css: string) => html.replace('</head>', `<style>${css}</style></head>`);

  it('takes the degree that is drawn, wrapped or not', async () => {
    await tab.show(
      url,
      withStyle('[data-display-contents]{display:contents!important}p{color:red}'),
    );
    expect(await tab.read(reader)).toMatchObject({ sighting: { degree: expected.degree } });
  });

  it('reads a card whose wrappers have no box of their own', async () => {
    await tab.show(url, withStyle('main div, main section{display:contents}'));
    const answer = await tab.read(reader);
    expect(answer).toMatchObject({
      sighting: { name: expected.name, location: expected.location },
    });
  });

  it('does not take a name from a card that is not drawn', async () => {
    await tab.show(
      url,
      withStyle('[componentkey$="Topcard"]{display:none}').replace(/<title>.*?<\/title>/, ''),
    );
    const answer = (await tab.read(reader)) as { sighting: { name?: string } };
    expect(answer.sighting.name).toBeUndefined();
  });

  it('gives nothing in a frame and nothing in a hidden tab', async () => {
    await tab.show(url, html);
    expect(await tab.read(reader, 'frame')).toBeNull();
    expect(await tab.read(reader)).not.toBeNull();
    const veil = "Object.defineProperty(document, 'visibilityState', { value: 'hidden' });";
    expect(await tab.read(`${veil}${reader}`)).toBeNull();
  });
});
