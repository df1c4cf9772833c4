// Plays the story of scripts/demo/story.ts in headless Chromium and writes down what happened.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { load } from '../load.mjs';
import { describeStory, playStory } from './tell.mjs';

const folder = join(root, '.start', 'story');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { openStory } = /** @type {typeof import('./story.ts')} */ (
  /** @type {unknown} */ (await load('scripts/demo/story.ts'))
);
const story = await openStory(folder);
const outcomes = await playStory(story.steps, (title) => story.photograph(title));
await story.close();

const held = outcomes.length === story.steps.length && outcomes.every(({ error }) => !error);
writeFileSync(join(root, '.start', 'account.md'), describeStory(outcomes, story.steps.length));
console.log(`\nThe account is in .start/account.md, the pictures in .start/story.`);
process.exitCode = held ? 0 : 1;
