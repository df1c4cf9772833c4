import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../fixtures/linkedin/people.ts';
import { sduiPage } from '../fixtures/linkedin/sdui-page.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { addressOf, fieldHolds, servePeople } from './story.ts';
import type { Page } from 'puppeteer-core';
import { sees } from './harness/words.ts';

const { zoe, otto } = people;
const cast = { A: zoe, B: otto };
type Who = keyof typeof cast;
/** One thing the page does next: its address, its title or its body changes, or it rests. */
type Move = { does: 'address' | 'title' | 'body'; who: Who } | { does: 'rest'; ms: number };

const runs = Number(process.env['TEND_INTERLEAVINGS'] ?? 200);
/** Single-page moves in this many browser pages' lives; each is its own interleaving. */
const move = fc.oneof(
  fc.record({
    does: fc.constantFrom('address' as const, 'title' as const, 'body' as const),
    who: fc.constantFrom<Who>('A', 'B'),
  }),
  fc.record({
    does: fc.constant('rest' as const),
    ms: fc.constantFrom(1, 20, 20, 60, 60, 60, 450),
  }),
);

/** Most of an interleaving is rest, so several windows live at once, each with a panel of its own. */
const lanes = 4;
type Lane = { tab: Page; panel: Page };

let tend: Tend;
let windows: Lane[] = [];
beforeAll(async () => {
  tend = await launchTend({ pages: servePeople(zoe, otto) });
  for (let lane = 0; lane < lanes; lane += 1) {
    const tab = await tend.newWindow(addressOf(zoe));
    const panel = await tend.openPanel(tab);
    await sees(panel, 'form[aria-label="A new person"]');
    windows = [...windows, { tab, panel }];
  }
});
afterAll(() => tend.close());

const bodies = {
  A: sduiPage({ person: zoe }),
  B: sduiPage({ person: otto }),
};

/** Lets the page live through the moves, as LinkedIn's own scripts would. */
const live = ({ tab }: Lane, moves: Move[]) =>
  tab.evaluate(
    async (steps, addresses, names, pages) => {
      for (const step of steps) {
        if (step.does === 'rest') await new Promise((done) => setTimeout(done, step.ms));
        else if (step.does === 'address') history.pushState({}, '', addresses[step.who]);
        else if (step.does === 'title') document.title = `${names[step.who]} | LinkedIn`;
        else {
          const next = new DOMParser().parseFromString(pages[step.who], 'text/html');
          document.body.replaceWith(next.body);
        }
      }
    },
    moves,
    { A: addressOf(zoe), B: addressOf(otto) },
    { A: zoe.name, B: otto.name },
    bodies,
  );

/** Lets the panel write down every pair of address and name it ever shows. */
const writeDown = (panel: Page) =>
  panel.evaluate(() => {
    const seen: [string, string][] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      const form = document.querySelector('form[data-address]');
      const name = form?.querySelector('input');
      if (form && name?.value) seen.push([form.getAttribute('data-address') ?? '', name.value]);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  });

/** The pairs in which a name stood under the other's address. */
const wrongIn = (panel: Page) =>
  panel.evaluate(
    (a, b) => {
      const { seen } = globalThis as unknown as { seen: [string, string][] };
      return seen.filter(
        ([address, name]) =>
          (address.includes(a.slug) && name !== a.name) ||
          (address.includes(b.slug) && name !== b.name),
      );
    },
    { slug: zoe.slug, name: zoe.name },
    { slug: otto.slug, name: otto.name },
  );

describe('moving between profiles without a reload', () => {
  it(`never shows one person's name under the other's address, ${runs} interleavings`, async () => {
    await Promise.all(windows.map(({ panel }) => writeDown(panel)));
    const moves = fc.array(move, { minLength: 3, maxLength: 12 });
    await Promise.all(
      windows.map((lane) =>
        fc.assert(
          fc.asyncProperty(moves, async (list) => {
            await live(lane, list);
            expect(await wrongIn(lane.panel)).toEqual([]);
          }),
          { numRuns: Math.ceil(runs / lanes), endOnFailure: true },
        ),
      ),
    );
  }, 600_000);

  it('shows the right person once the page has come to rest', async () => {
    const settle = async (lane: Lane) => {
      for (const who of ['A', 'B', 'A'] as const) {
        await live(lane, [
          { does: 'address', who },
          { does: 'rest', ms: 100 },
          { does: 'title', who },
          { does: 'rest', ms: 100 },
          { does: 'body', who },
        ]);
        await sees(lane.panel, `form[data-address*="${cast[who].slug}"]`);
        await fieldHolds(lane.panel, 'Name', cast[who].name);
      }
    };
    await Promise.all(windows.map(settle));
    tend.assertQuiet();
  });
});
