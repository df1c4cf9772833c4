import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../fixtures/linkedin/people.ts';
import { launchTend, type Tend } from './harness/launch-tend.ts';
import { installSpy, pageDoes, readSpy } from './harness/spy.ts';
import { until } from './harness/until.ts';
import { sees, shows } from './harness/words.ts';
import { addressOf, fieldHolds, press, remember, servePeople } from './story.ts';

const { zoe, otto } = people;
let tend: Tend;
beforeAll(async () => {
  tend = await launchTend({
    build: 'production',
    pages: servePeople(zoe, otto),
  });
});
afterAll(() => tend.close());

it('the page notices nothing through the whole loop, and Tend asks the network for nothing', async () => {
  const tab = await tend.newTab();
  await installSpy(tab, tend.id);
  await tab.goto(addressOf(zoe));
  const panel = await tend.openPanel(tab);
  await remember(panel, zoe.name, 'Kept without a trace.');
  await press(panel, 'Commented');
  await shows(panel, 'Undo');
  await pageDoes(tab, (address) => history.pushState({}, '', address), addressOf(otto));
  await sees(panel, 'form[aria-label="A new person"]');
  await pageDoes(tab, (address) => history.pushState({}, '', address), addressOf(zoe));
  await shows(panel, 'Kept without a trace.');
  const popup = await tend.openPopup(tab);
  await shows(popup, 'All caught up');
  expect(await readSpy(tab)).toEqual([]);
  tend.assertQuiet();
});

it('a page script cannot fetch, show or frame any file of Tend', async () => {
  const tab = await tend.newTab(addressOf(zoe));
  const files = [
    'popup.html',
    'profile-reader.js',
    'icon/16.png',
    'manifest.json',
    'background.js',
  ];
  const reached = await tab.evaluate(
    async (origin, names) => {
      const found: string[] = [];
      for (const name of names) {
        await fetch(`${origin}/${name}`).then(
          () => found.push(`fetch ${name}`),
          () => undefined,
        );
        await new Promise<void>((done) => {
          const image = new Image();
          image.addEventListener('load', () => {
            found.push(`img ${name}`);
            done();
          });
          image.addEventListener('error', () => done());
          image.src = `${origin}/${name}`;
        });
      }
      return found;
    },
    tend.origin,
    files,
  );
  expect(reached).toEqual([]);
});

it('opens the recent posts from the popup, and the panel with them, in one press', async () => {
  await tend.close();
  tend = await launchTend({
    now: '2026-03-02T10:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe, otto),
  });
  const tab = await tend.newTab(addressOf(zoe));
  const first = await tend.openPanel(tab);
  await remember(first, zoe.name, 'About pears.');
  await tend.setNow('2026-03-06T10:00:00Z');
  const other = await tend.newWindow(addressOf(otto));
  const popup = await tend.openPopup(other);
  await shows(popup, zoe.name);
  const panel = await tend.panelOpenedBy(() => press(popup, 'Open their recent posts'));
  await until('the posts to open', () => other.url().includes('/recent-activity/all'));
  await shows(panel, 'About pears.');
  tend.assertQuiet();
});

it('shows the fields read from the page, in a panel opened before the page', async () => {
  const tab = await tend.newWindow('https://www.linkedin.com/feed/');
  const panel = await tend.openPanel(tab);
  await shows(panel, 'Today');
  await tab.goto(addressOf(otto));
  await fieldHolds(panel, 'Name', otto.name);
  await shows(panel, otto.headline);
});
