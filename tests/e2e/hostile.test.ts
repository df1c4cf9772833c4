import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Person } from '../fixtures/linkedin/people.ts';
import { fill } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { hides, holds, sees, shows } from './harness/words.ts';
import { addressOf, fieldValue, named, press, servePeople } from './story.ts';

const base = { memberId: 9_000_001, location: 'Hereford' };
const hostile: Person[] = [
  {
    ...base,
    slug: 'script-name',
    name: '<script>globalThis.broken=1</script><img src=x onerror="globalThis.broken=1">',
    headline: '<b onmouseover="globalThis.broken=1">bold</b> & “quoted”',
  },
  {
    ...base,
    memberId: 9_000_002,
    slug: 'turned-round',
    name: 'Eve \u202Egnitekram fo daeH\u202C Lane',
    headline: 'left \u202E right \u2066 isolate',
  },
  {
    ...base,
    memberId: 9_000_003,
    slug: 'very-long',
    name: `Long ${'n'.repeat(100_000)}`,
    headline: 'h'.repeat(100_000),
  },
  {
    ...base,
    memberId: 9_000_004,
    slug: 'proto',
    name: '__proto__ constructor {{7*7}} ${7*7}',
    headline: "'; DROP TABLE contacts; -- \u0007\u0000bell",
  },
];

let tend: Tend;
beforeAll(async () => {
  tend = await launchTend({ pages: servePeople(...hostile) });
});
afterAll(() => tend.close());

const isBroken = (page: Page) => page.evaluate(() => 'broken' in globalThis);

describe.each(hostile)('a page of $slug', (person) => {
  it('is shown as text and stored whole, or cut at its limit', async () => {
    const tab = await tend.newTab(addressOf(person));
    const panel = await tend.openPanel(tab);
    await holds(
      panel,
      (slug) =>
        document.querySelector('form[data-address]')?.getAttribute('data-address')?.includes(slug),
      person.slug,
    );
    const name = 'name of my own';
    await hides(panel, 'Reading the page');
    const suggested = (await fieldValue(panel, 'Name')) ?? '';
    expect(suggested.length).toBeLessThanOrEqual(300);
    expect(suggested).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    if (suggested === '') await fill(panel, named('textbox', 'Name'), name);
    await press(panel, 'Save and keep in touch');
    await sees(panel, 'h1.name');
    const shown = await panel.$eval('h1.name', (heading) => heading.textContent);
    expect(shown).toBe(suggested || name);
    expect(await isBroken(panel)).toBe(false);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  });
});

it('keeps 100 kB of a remark whole up to its limit, and says that the end was cut', async () => {
  const [, turned] = hostile;
  if (!turned) throw new Error('no such person');
  const panel = await tend.openPanel(await tend.newTab(addressOf(turned)));
  await holds(panel, () => document.querySelector('h1.name')?.textContent.startsWith('Eve'));
  const words = `<svg onload="globalThis.broken=1"> \uD800 ${'ы'.repeat(100_000)}`;
  await panel.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>(
      'textarea[placeholder="Something specific they said"]',
    );
    if (!field) throw new Error('no field');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, words);
  await press(panel, 'Remember this');
  await shows(panel, 'That was longer than there is room for');
  // The message comes when it is stored, what is stored is read after it.
  await sees(panel, 'blockquote');
  const stored = await panel.$eval('blockquote', (quote) => quote.textContent);
  expect(stored).toHaveLength(20_000);
  expect(stored.startsWith('<svg onload="globalThis.broken=1">')).toBe(true);
  expect(await isBroken(panel)).toBe(false);
  tend.assertQuiet();
});

it('a hostile address is nobody', async () => {
  const tab = await tend.newTab('https://www.linkedin.com/in/%ZZ/');
  const panel = await tend.openPanel(tab);
  await shows(panel, 'Add somebody by hand');
  await press(panel, 'Add somebody by hand');
  await sees(panel, 'form[aria-label="A new person"]');
  await fill(panel, 'main input', 'javascript:alert(1)//linkedin.com/in/x');
  await shows(panel, 'This is not the address of one person.');
});
