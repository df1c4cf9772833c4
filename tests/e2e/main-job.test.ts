import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../fixtures/linkedin/people.ts';
import { focus, retype } from './harness/act.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { until } from './harness/until.ts';
import { hides, sees, shows, wordsOf } from './harness/words.ts';
import { addressOf, press, remember, servePeople } from './story.ts';

const { zoe, otto } = people;
const said = 'We stopped doing quarterly plans the day my daughter was born.';

let tend: Tend;
beforeAll(async () => {
  tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe, otto),
  });
});
afterAll(() => tend.close());

const badgeText = async () => (await tend.badge()).text;

describe('annotate beside a profile, remember, be reminded', () => {
  it('keeps what they said about the person in view, and about nobody else', async () => {
    const tab = await tend.newTab(addressOf(zoe));
    const panel = await tend.openPanel(tab);
    await remember(panel, zoe.name, said);
    for (const words of [zoe.name, zoe.headline, 'Due 5 Mar']) await shows(panel, words);

    await tab.goto(addressOf(otto));
    await sees(panel, 'form[aria-label="A new person"]');
    expect(await wordsOf(panel)).not.toContain(said);
    await tab.goto(addressOf(zoe));
    await shows(panel, said);
    await shows(panel, zoe.name);
  });

  it('counts on the badge from day 3, names the reason, and rests after a comment (P7, E3, E4)', async () => {
    expect(await badgeText()).toBe('');
    await tend.setNow('2026-03-05T10:00:00Z');
    await until('the badge to say 1', async () => (await badgeText()) === '1');
    await until(
      'the tooltip',
      async () => (await tend.badge()).title === '1 of 1 today · 1 due in all',
    );

    const tab = await tend.newTab(addressOf(otto));
    const popup = await tend.openPopup(tab);
    for (const words of [
      zoe.name,
      '1 of 1 today · 1 due in all',
      'Due today: keeping in touch since 2 Mar',
      said,
    ]) {
      await shows(popup, words);
    }

    await press(popup, 'Commented');
    await shows(popup, 'All caught up');
    await until('the badge to be empty', async () => (await badgeText()) === '');
    await press(popup, 'Undo');
    await shows(popup, '1 of 1 today');
    await until('the badge to say 1 again', async () => (await badgeText()) === '1');
    await press(popup, 'Commented');
    await hides(popup, '1 of 1 today');
    await until('the badge to rest', async () => (await badgeText()) === '');

    await tend.setNow('2026-03-18T10:00:00Z');
    expect((await tend.badge()).text).toBe('');
    await tend.setNow('2026-03-19T10:00:00Z');
    await until('the badge to come back', async () => (await badgeText()) === '1');
  });

  it('logs a conversation with anybody by part of a name, from the keyboard alone', async () => {
    const tab = await tend.newTab(addressOf(otto));
    const popup = await tend.openPopup(tab);
    await focus(popup, 'input[name=quick-log]');
    await retype(popup, 'messaged marsh, she said "The orchard goes to her brother next year."');
    await shows(popup, 'Message');
    await popup.keyboard.press('Enter');
    await shows(popup, 'Undo');
    await until('the badge to rest', async () => (await badgeText()) === '');

    const panel = await tend.openPanel(await tend.newTab(addressOf(zoe)));
    await shows(panel, 'The orchard goes to her brother next year.');
    await shows(panel, 'Messaged');
  });

  it('was quiet throughout, and asked the network for nothing', () => {
    tend.assertQuiet();
  });
});
