import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, photograph } from './harness/look.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { inIsolatedWorld, installSpy, pageDoes, readSpy } from './harness/spy.ts';
import { until } from './harness/until.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

const profile = `<!doctype html><html lang="en"><head><title>Ada Byron | LinkedIn</title></head>
<body><main><h1>Ada Byron</h1></main></body></html>`;

let tend: Tend;
beforeAll(async () => {
  tend = await launchTend({
    pages: (url) => (url.pathname.startsWith('/in/') ? { html: profile } : undefined),
  });
});
afterAll(() => tend.close());

describe('the harness', () => {
  it('opens the real popup and the real panel over a page of linkedin.com', async () => {
    const tab = await tend.newTab('https://www.linkedin.com/in/ada-byron/');
    expect(await tab.title()).toBe('Ada Byron | LinkedIn');
    const popup = await tend.openPopup(tab);
    expect(popup.url()).toBe(`${tend.origin}/popup.html`);
    const panel = await tend.openPanel(tab);
    expect(panel.url()).toBe(`${tend.origin}/sidepanel.html`);
    expect(await panel.evaluate(() => innerWidth)).toBeGreaterThan(200);
    expect(await tend.openPanel(tab)).toBe(panel);
    await photograph(panel, 'harness-panel');
  });

  it('gives each window its own panel', async () => {
    const first = await tend.openPanel(await tend.newTab('https://www.linkedin.com/in/ada/'));
    const second = await tend.openPanel(await tend.newWindow('https://www.linkedin.com/in/bo/'));
    expect(second).not.toBe(first);
  });

  it('kills the worker for good and wakes a fresh one', async () => {
    const count = () =>
      tend.inWorker(() => {
        const shared = globalThis as { count?: number };
        shared.count = (shared.count ?? 0) + 1;
        return shared.count;
      });
    expect([await count(), await count()]).toEqual([1, 2]);
    await tend.killWorker();
    expect(tend.workerRunning()).toBe(false);
    expect(await count()).toBe(1);
  });

  it('sets the clock of the e2e build', async () => {
    await tend.setNow('2030-03-01T12:00:00Z');
    const { e2eNow } = await tend.inWorker(() => chrome.storage.local.get('e2eNow'));
    const wanted = Date.parse('2030-03-01T12:00:00Z') - Date.now();
    expect(Math.abs(Number(e2eNow) - wanted)).toBeLessThan(60_000);
  });

  it('checks a page with axe', async () => {
    const tab = await tend.newTab('https://www.linkedin.com/in/ada-byron/');
    expect(await axe(tab)).toEqual([]);
    await tab.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    expect((await axe(tab)).map(({ id }) => id)).toContain('image-alt');
  });
});

describe('the spy in the page', () => {
  it('is silent while the popup and the panel open', async () => {
    const tab = await tend.newTab();
    await installSpy(tab, tend.id);
    await tab.goto('https://www.linkedin.com/in/ada-byron/');
    expect(await readSpy(tab)).toEqual([]);
    await tend.openPanel(tab);
    await pageDoes(tab, () => history.pushState({}, '', '/in/someone-else/'));
    expect(await readSpy(tab)).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['mutation', () => document.body.append(document.createElement('i'))],
    ['mutation attributes', () => document.body.setAttribute('data-tend', '')],
    ['event wxt:locationchange', () => dispatchEvent(new Event('wxt:locationchange'))],
    ['event message', () => postMessage('hello', '*')],
    ['event click (synthetic)', () => document.querySelector('main')?.click()],
    [
      'changed scroll',
      () => Object.assign(document.body.style, { height: '9000px' }) && scrollTo(0, 50),
    ],
    ['changed local', () => localStorage.setItem('tend', '1')],
    ['changed sheets', () => document.adoptedStyleSheets.push(new CSSStyleSheet())],
    ['timing mark', () => performance.mark('tend')],
    ['changed title', () => void (document.title = 'Tend')],
    ['address in the page', () => document.body.append('chrome-extension://abc/x.js')],
  ])('notices %s made from the isolated world', async (what, act) => {
    const tab = await tend.newTab();
    await installSpy(tab, tend.id);
    await tab.goto('https://www.linkedin.com/in/ada-byron/');
    await readSpy(tab);
    await inIsolatedWorld(tab, act);
    const noticed = async () => (await readSpy(tab)).some((seen) => seen.includes(what));
    expect(await until(what, noticed)).toBe(true);
    await tab.close();
  });

  it('notices calls made in the page’s own world', async () => {
    const tab = await tend.newTab();
    await installSpy(tab, tend.id);
    await tab.goto('https://www.linkedin.com/in/ada-byron/');
    await readSpy(tab);
    await tab.evaluate(() => document.querySelector('h1')?.getAttribute('class'));
    expect(await readSpy(tab)).toContainEqual(
      expect.stringContaining('call Document.querySelector'),
    );
  });
});
