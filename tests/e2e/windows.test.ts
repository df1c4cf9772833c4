import { afterAll, beforeAll, it } from 'vitest';
import { people } from '../fixtures/linkedin/people.ts';
import { chord, click, fill, focus, retype } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { holds, sees, shows } from './harness/words.ts';
import { addressOf, named, press, remember, servePeople, takeEntry } from './story.ts';
import type { Page } from 'puppeteer-core';

const { zoe } = people;
let tend: Tend;
let one: Page;
let two: Page;

beforeAll(async () => {
  tend = await launchTend({ pages: servePeople(zoe) });
  one = await tend.openPanel(await tend.newTab(addressOf(zoe)));
  await remember(one, zoe.name, 'First words.');
  two = await tend.openPanel(await tend.newWindow(addressOf(zoe)));
  await shows(two, 'First words.');
});
afterAll(() => tend.close());

const edit = (panel: Page, label: string, value: string) =>
  fill(panel, named('textbox', label), value);
const openEditor = async (panel: Page) => {
  await click(panel, 'button[aria-label^="More for"]');
  await takeEntry(panel, 'Edit');
  await sees(panel, 'form[aria-label^="Change"]');
};

it('two windows edit different fields of one person: both stay', async () => {
  await openEditor(one);
  await openEditor(two);
  await edit(one, 'Company', 'Fernbrook & Daughters');
  await edit(two, 'Location', 'Ledbury');
  await press(one, 'Save');
  await shows(one, 'Fernbrook & Daughters');
  await press(two, 'Save');
  await shows(two, 'Ledbury');
  for (const panel of [one, two]) {
    await shows(panel, 'Fernbrook & Daughters');
    await shows(panel, 'Ledbury');
  }
});

it('two windows edit the same field: the newest wins, the other is offered back', async () => {
  await openEditor(one);
  await openEditor(two);
  await edit(one, 'Headline', 'Said in window one');
  await edit(two, 'Headline', 'Said in window two');
  await press(one, 'Save');
  await shows(one, 'Said in window one');
  await press(two, 'Save');
  await shows(two, 'Use the other');
  await shows(two, 'Said in window one');
  await shows(one, 'Said in window two');
  await press(two, 'Use the other');
  await shows(one, 'Said in window one');
});

it('two windows add remarks at once: both are there', async () => {
  for (const [panel, words] of [
    [one, 'From window one.'],
    [two, 'From window two.'],
  ] as const) {
    await focus(panel, 'textarea[placeholder="Something specific they said"]');
    await retype(panel, words);
  }
  await Promise.all([one, two].map((panel) => chord(panel, 'Control', 'Enter')));
  for (const panel of [one, two]) {
    await shows(panel, 'From window one.');
    await shows(panel, 'From window two.');
  }
  tend.assertQuiet();
});

it('words typed and not saved are there again when the panel opens anew', async () => {
  await focus(one, 'textarea[placeholder="Write a note"]');
  await retype(one, 'Half a thought about');
  await holds(
    one,
    async () =>
      new Promise((done) => {
        const open = indexedDB.open('tend');
        open.onsuccess = () => {
          const all = open.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            done(all.result.some((draft) => draft.values.text === 'Half a thought about'));
            open.result.close();
          };
        };
      }),
  );
  await one.reload();
  await holds(
    one,
    () =>
      document.querySelector<HTMLTextAreaElement>('textarea[placeholder="Write a note"]')?.value ===
      'Half a thought about',
  );
});
