import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { readPromise } from '@/lib/domain/quick-log/read-promise';

// A Monday.
const today = '2026-03-02';
const read = (line: string, locale?: string) => readPromise(line, { today, locale });

describe('readPromise (P4)', () => {
  it.each([
    ['the deck by Friday', 'the deck', '2026-03-06'],
    ['send the numbers tomorrow', 'send the numbers', '2026-03-03'],
    ['an introduction to Ana in two weeks', 'an introduction to Ana', '2026-03-16'],
    ['her article on 2026-04-01', 'her article', '2026-04-01'],
    ['by 12 March the contract', 'the contract', '2026-03-12'],
  ])('%s → %s, %s', (line, text, dueOn) => {
    expect(read(line)).toEqual({ text, dueOn });
  });

  it('names no day: the promise as it stands', () => {
    expect(read('call her back ')).toEqual({ text: 'call her back' });
  });

  it('a day alone is still a promise with words', () => {
    expect(read('tomorrow')).toEqual({ text: 'tomorrow', dueOn: '2026-03-03' });
  });

  it('never throws, never a day that has passed, never no words', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const { text, dueOn } = read(line);
        expect(dueOn === undefined || dueOn >= today).toBe(true);
        expect(text === '').toBe(line.trim() === '');
      }),
    );
  });
});
