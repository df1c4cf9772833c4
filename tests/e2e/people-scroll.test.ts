import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPeople } from '../bench/seed-people.ts';
import { focus } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { holds, sees } from './harness/words.ts';

const people = 30_000;
const mostNodes = 300;

let tend: Tend;
let page: Page;

/** What was seen at the worst painted frame since the watch began. */
type Seen = { frames: number; empty: number; nodes: number };
type Watched = { seen: Seen; isWatching: boolean };

beforeAll(async () => {
  tend = await launchTend({ now: '2026-03-02T10:00:00Z', timeZone: 'UTC' });
  page = await tend.openPage('dashboard.html#/people', { width: 1200, height: 900 });
  await sees(page, 'h1');
  await seedPeople(page, people, 0, '2026-03-02');
  await page.reload();
  await sees(page, '[data-person-row]');
});
afterAll(() => tend.close());

/**
 * Looks at every frame, just before it is painted: every place of the list that is in sight must hold
 * a row with a name, and the rows must not be more than the page can carry.
 */
const watch = () =>
  page.evaluate(() => {
    const state: Watched = { seen: { frames: 0, empty: 0, nodes: 0 }, isWatching: true };
    Object.assign(globalThis, { watched: state });
    const grid = document.querySelector('[role=grid]');
    const header = grid?.querySelector('[role=columnheader]')?.closest('[role=rowgroup]');
    if (!grid || !header) throw new Error('No table');
    const look = () => {
      const rows = [...grid.querySelectorAll('[data-person-row]')];
      const { top, bottom } = grid.getBoundingClientRect();
      const from = Math.max(top, header.getBoundingClientRect().bottom);
      const boxes = rows
        .filter((row) => row.querySelector('a')?.textContent !== '')
        .map((row) => row.getBoundingClientRect());
      for (let y = from + 4; y < bottom - 4; y += 20) {
        if (!boxes.some((box) => box.top <= y && y <= box.bottom)) state.seen.empty += 1;
      }
      const nodes = grid.querySelectorAll('[data-person-row], [data-person-row] *').length;
      state.seen.nodes = Math.max(state.seen.nodes, nodes);
      state.seen.frames += 1;
      // Other callbacks of this frame have run by then: what is seen is what is painted.
      if (state.isWatching) requestAnimationFrame(() => queueMicrotask(look));
    };
    requestAnimationFrame(look);
  });

const whatWasSeen = () =>
  page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    watched.isWatching = false;
    return watched.seen;
  });

const lastName = () =>
  page.evaluate(() => document.querySelector('[data-person-row]:last-child a')?.textContent);
const framesPass = () =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
const rowIsThere = (place: number) =>
  sees(page, `[data-person-row][aria-rowindex="${String(place + 2)}"]`);

describe(`the table of ${String(people)} people`, () => {
  it('shows no empty place from the first to the last, jumped, paged and wheeled', async () => {
    await focus(page, '[role=grid]');
    await watch();
    await page.keyboard.press('End');
    await rowIsThere(people - 1);
    await framesPass();
    for (let turn = 0; turn < 30; turn += 1) await page.keyboard.press('PageUp');
    await rowIsThere(people - 1 - 300);
    await page.keyboard.press('Home');
    await rowIsThere(0);
    for (let turn = 0; turn < 30; turn += 1) await page.keyboard.press('PageDown');
    await rowIsThere(300);
    await page.mouse.move(700, 500);
    for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel({ deltaY: 900 });
    await page.mouse.wheel({ deltaY: 10_000_000 });
    await holds(page, () => {
      const grid = document.querySelector('[role=grid]');
      return grid && grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1;
    });
    await rowIsThere(people - 1);
    await framesPass();
    const { frames, empty, nodes } = await whatWasSeen();
    expect(frames).toBeGreaterThan(10);
    expect(empty).toBe(0);
    expect(nodes).toBeGreaterThan(100);
    expect(nodes).toBeLessThanOrEqual(mostNodes);
  });

  it('shows the list from its first place when a search shortens it at the end', async () => {
    await watch();
    await focus(page, 'input[type=search]');
    await page.keyboard.type('lopez');
    await rowIsThere(0);
    await framesPass();
    const { empty, nodes } = await whatWasSeen();
    expect(empty).toBe(0);
    expect(nodes).toBeLessThanOrEqual(mostNodes);
    expect(await lastName()).toContain('López');
    await page.keyboard.press('Escape');
  });

  it('was quiet throughout', () => {
    tend.assertQuiet();
  });
});
