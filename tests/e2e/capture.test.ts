import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../fixtures/linkedin/people.ts';
import { click, fill, focus } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { axe, photograph } from './harness/look.ts';
import { until } from './harness/until.ts';
import { hides, sees, shows, wordsOf } from './harness/words.ts';
import { addressOf, named, press, remember, servePeople } from './story.ts';

const { zoe, otto } = people;
let tend: Tend;
beforeAll(async () => {
  tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe, otto),
  });
});
afterAll(() => tend.close());

const focused = 'input[name=quick-log]:focus';

describe('a line in the popup', () => {
  it('a remark on the profile in view: no click, and typing (P1)', async () => {
    const tab = await tend.newTab(addressOf(zoe));
    const panel = await tend.openPanel(tab);
    await remember(panel, zoe.name, 'I read every complaint myself.');
    expect(await wordsOf(panel)).toContain('I read every complaint myself.');
  });

  it('a conversation: one click on the icon, one line, Enter; taken back by one press', async () => {
    const tab = await tend.newTab(addressOf(otto));
    const popup = await tend.openPopup(tab);
    await sees(popup, focused);
    await popup.keyboard.type(
      'called marsh yesterday, she said "we moved the office". I will send the deck by Friday. again in 3 weeks #fair',
    );
    await shows(popup, 'Again');
    for (const chip of ['Call', 'yesterday', 'we moved the office', 'send the deck', 'fair']) {
      await shows(popup, chip);
    }
    await photograph(popup, 'capture-line');
    expect(await axe(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await shows(popup, 'Undo');
    const panel = await tend.openPanel(await tend.newTab(addressOf(zoe)));
    await shows(panel, 'we moved the office');
    await shows(panel, 'send the deck');
    await until('the day', async () => (await wordsOf(panel)).toLowerCase().includes('yesterday'));
  });

  it('pasted and entered at once, before anything could be read: kept all the same', async () => {
    const popup = await tend.openPopup(await tend.newTab(addressOf(otto)));
    await sees(popup, focused);
    // One task: no reading of the line can come between the words and the key.
    await popup.evaluate((line) => {
      const field = document.activeElement;
      document.execCommand('insertText', false, line);
      field?.closest('form')?.requestSubmit();
    }, 'coffee with Otto today');
    await shows(popup, 'Undo');
    await press(popup, 'Undo');
    await hides(popup, 'Undo');
  });

  it('asks who is meant, and makes somebody new', async () => {
    const tab = await tend.newTab(addressOf(otto));
    const popup = await tend.openPopup(tab);
    await sees(popup, focused);
    await popup.keyboard.type('lunch with Maya Lindqvist');
    await shows(popup, 'Maya Lindqvist');
    await popup.keyboard.press('Enter');
    await shows(popup, 'Undo');
    await sees(popup, `${focused}:placeholder-shown`);
    await popup.keyboard.type('coffee with the team');
    await shows(popup, 'Who was it?');
    await popup.keyboard.press('Enter');
    await sees(popup, 'input[role=combobox]');
  });
});

describe('after a visit', () => {
  it('one key says what you did, and marks what was brought up', async () => {
    await tend.setNow('2026-03-25T10:00:00Z');
    await until('the badge', async () => (await tend.badge()).text !== '');
    const tab = await tend.newTab(addressOf(otto));
    const popup = await tend.openPopup(tab);
    await shows(popup, 'Open their recent posts');
    await focus(popup, '[data-plan-row]');
    await popup.keyboard.press('o');
    const back = await tend.openPopup(await tend.newTab(addressOf(otto)));
    await shows(back, 'What did you do with');
    await photograph(back, 'capture-loop');
    expect(await axe(back)).toEqual([]);
    await back.keyboard.press('c');
    await shows(back, 'Undo');
    await hides(back, 'What did you do with');
  });
});

describe('a follow-up in one’s own words (P3)', () => {
  it('is drafted from what they said, copied, logged, and marks it used', async () => {
    const tab = await tend.newTab(addressOf(zoe));
    const panel = await tend.openPanel(tab);
    await shows(panel, 'Write to');
    await click(panel, 'summary ::-p-text(Write to)');
    await shows(panel, 'Your words');
    const text = () =>
      panel.evaluate(
        () =>
          [...document.querySelectorAll('textarea')].find((area) =>
            area.value.startsWith('Hi Zoë,'),
          )?.value ?? '',
      );
    await until('the draft', async () => (await text()).includes('You said “'));
    await photograph(panel, 'composer', { fullPage: true });
    expect(await axe(panel)).toEqual([]);
    await press(panel, 'Log it');
    await shows(panel, 'Messaged');
    await shows(panel, 'Undo');
  });
});

describe('somebody by name, from the popup', () => {
  it('is found by a part of it, opened, and met where they like it best (P5)', async () => {
    const popup = await tend.openPopup(await tend.newTab(addressOf(otto)));
    await press(popup, 'Find somebody');
    await sees(popup, '[role=combobox]:focus');
    await popup.keyboard.type('mar');
    await sees(popup, '[role=option]');
    await photograph(popup, 'capture-find');
    expect(await axe(popup)).toEqual([]);
    // The popup closes as soon as the key is down: the new tab is what tells that it was taken.
    await popup.keyboard.press('Enter').catch(() => undefined);
    const opened = await tend.browser.waitForTarget((one) => one.url().includes('#/person/'));
    const person = await opened.asPage();
    await shows(person, 'Where to meet them');
    await fill(person, named('textbox', 'Handle, link or number'), 'zoe@marsh.example');
    await person.keyboard.press('Enter');
    await press(person, 'They like Email best');
    await sees(person, named('button', 'They like Email best. Press if that is not so.'));

    await tend.setNow('2026-03-24T10:00:00Z');
    const later = await tend.openPopup(await tend.newTab(addressOf(otto)));
    await sees(later, 'a[href="mailto:zoe@marsh.example"]');
    await shows(later, 'Write an email');
    await photograph(later, 'capture-meet');
    expect(await axe(later)).toEqual([]);
    await later.keyboard.down('Control');
    await later.keyboard.press('k');
    await later.keyboard.up('Control');
    await sees(later, '[role=combobox]:focus');
    await later.keyboard.press('Escape');
    await sees(later, 'button[aria-label="Find somebody"]:focus');
    await person.close();
  });
});

it('the browser gives Tend every key it asks for, and the welcome lists them', async () => {
  const view = await tend.openPage('dashboard.html#/welcome');
  for (const key of ['D', 'S', 'L']) await shows(view, `Alt ⇧ ${key}`);
  expect(await wordsOf(view)).not.toContain('No key yet');
});

it('was quiet throughout', () => {
  expect(() => tend.assertQuiet()).not.toThrow();
});
