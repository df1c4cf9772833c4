import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchTend, type Tend } from '../../tests/e2e/harness/launch-tend.ts';
import { installSpy, readSpy } from '../../tests/e2e/harness/spy.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { hides, shows } from '../../tests/e2e/harness/words.ts';
import { addressOf, press, remember, servePeople } from '../../tests/e2e/story.ts';
import { people } from '../../tests/fixtures/linkedin/people.ts';
import type { StoryStep } from './tell.mjs';

const { zoe, otto } = people;
const said = 'We stopped spraying the old trees the year the hedgehogs came back.';

const require = (held: boolean, otherwise: string) => {
  if (!held) throw new Error(otherwise);
};

/** Where the story plays: the browser, one tab of linkedin.com, and what is looked at now. */
type Stage = { tend: Tend; tab: Page; panel?: Page; shown: Page };

const panelOf = async (stage: Stage) => {
  stage.panel ??= await stage.tend.openPanel(stage.tab, { width: 360, height: 900 });
  stage.shown = stage.panel;
  return stage.panel;
};

const storySteps = (stage: Stage): StoryStep[] => {
  const { tend, tab } = stage;
  const badgeIs = (text: string) =>
    until(`the badge to read “${text}”`, async () => (await tend.badge()).text === text);
  return [
    {
      title: 'Somebody new opens Tend',
      act: async () => {
        stage.shown = await tend.openPage('dashboard.html#/welcome', { width: 900, height: 1000 });
        await stage.shown.waitForSelector('h1');
        require((await tend.badge()).text === '', 'The badge should be empty.');
        return 'The welcome page says what Tend does. The badge is empty: nobody waits.';
      },
    },
    {
      title: 'They visit a profile and open the side panel',
      act: async () => {
        await tab.bringToFront();
        await tab.goto(addressOf(zoe));
        const panel = await panelOf(stage);
        await shows(panel, 'Something specific they said');
        return 'The panel read the name from the page, and waits for something specific she said.';
      },
    },
    {
      title: 'They write down what she said and save with one key',
      act: async () => {
        const panel = await panelOf(stage);
        await remember(panel, zoe.name, said);
        await shows(panel, said);
        return `Zoë Marsh is kept in touch with, and her words stand first: “${said}”`;
      },
    },
    {
      title: 'Another profile shows none of it',
      act: async () => {
        await tab.goto(addressOf(otto));
        const panel = await panelOf(stage);
        await panel.waitForSelector('form[aria-label="A new person"]');
        await hides(panel, said);
        return 'Otto Brandis is unknown; nothing of Zoë is shown beside him.';
      },
    },
    {
      title: 'Back on her profile, everything is there',
      act: async () => {
        await tab.goto(addressOf(zoe));
        await shows(await panelOf(stage), said);
        return 'Her card, her words and when to be in touch again are back.';
      },
    },
    {
      title: 'Three days later somebody is due',
      act: async () => {
        await tend.setNow('2026-03-05T09:00:00Z');
        await badgeIs('1');
        stage.shown = await tend.openPopup(tab);
        await shows(stage.shown, zoe.name);
        const { title } = await tend.badge();
        return `The badge reads 1 (“${title}”) and the popup names Zoë Marsh, with the reason.`;
      },
    },
    {
      title: 'They log a comment with one press',
      act: async () => {
        await press(stage.shown, 'Commented');
        await shows(stage.shown, 'All caught up');
        await badgeIs('');
        return 'The comment is in her timeline, and the badge is empty again.';
      },
    },
    {
      title: 'Two weeks later she comes back',
      act: async () => {
        await tend.setNow('2026-03-19T09:00:00Z');
        await badgeIs('1');
        stage.shown = await tend.openPopup(tab);
        await shows(stage.shown, zoe.name);
        return 'Fourteen days after the comment the badge brings her back.';
      },
    },
    {
      title: 'LinkedIn saw nothing, and nothing left the device',
      act: async () => {
        stage.shown = tab;
        const seen = await readSpy(tab);
        require(seen.length === 0, `The page noticed: ${seen.join('; ')}`);
        tend.assertQuiet();
        return 'The spy in the page noticed nothing, and Tend sent no request at all.';
      },
    },
  ];
};

/** Opens the stage; the steps are played by play.mjs. */
export const openStory = async (folder: string) => {
  const tend = await launchTend({
    now: '2026-03-02T09:00:00Z',
    timeZone: 'UTC',
    pages: servePeople(zoe, otto),
  });
  const tab = await tend.newTab();
  await installSpy(tab, tend.id);
  const stage: Stage = { tend, tab, shown: tab };
  return {
    steps: storySteps(stage),
    photograph: async (name: string) => {
      const file = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
      await stage.shown.screenshot({ path: join(folder, file) });
      return file;
    },
    close: () => tend.close(),
  };
};
