import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeStory, playStory } from '../../scripts/demo/tell.mjs';

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const holds = (title: string) => ({ title, act: () => Promise.resolve('It held.') });
const breaks = (title: string) => ({ title, act: () => Promise.reject(new Error('No badge.')) });

describe('playStory', () => {
  it('takes a picture of each step and stops where one does not hold', async () => {
    const pictures: string[] = [];
    const outcomes = await playStory([holds('One'), breaks('Two'), holds('Three')], (name) => {
      pictures.push(name);
      return Promise.resolve(`${name}.png`);
    });
    expect(pictures).toEqual(['01 One', '02 Two']);
    expect(outcomes).toEqual([
      { title: 'One', seen: 'It held.', picture: '01 One.png' },
      { title: 'Two', error: 'No badge.', picture: '02 Two.png' },
    ]);
    const account = describeStory(outcomes, 3);
    expect(account).toContain('1 of 3 steps held');
    expect(account).toContain('**This did not hold.** No badge.');
    expect(account).toContain('![One](story/01%20One.png)');
  });

  it('goes on without a picture that could not be taken', async () => {
    const [outcome] = await playStory([holds('One')], () => Promise.reject(new Error('closed')));
    expect(outcome).toMatchObject({ seen: 'It held.' });
  });
});
