import { describe, expect, it } from 'vitest';
import { addWords, noWords, parseOwnWords } from '@/lib/domain/composer/own-words';

const set = (greeting: string, circleId?: string) => ({
  language: 'en' as const,
  ...(circleId ? { circleId } : {}),
  phrases: { greeting },
});

describe("one's own words (P3, P6)", () => {
  it('are read field by field: what makes no sense becomes none', () => {
    expect(parseOwnWords({ phrases: [{ language: 'xx' }], questions: ['Why?'] })).toEqual({
      phrases: [],
      questions: ['Why?'],
    });
    for (const odd of [null, undefined, 'x', 7, [], { questions: 'Why?' }])
      expect(parseOwnWords(odd)).toEqual(noWords);
  });

  it('put together with others, stay; only what is missing is added', () => {
    const ours = { phrases: [set('Hi'), set('Team', 'c1')], questions: null };
    const theirs = { phrases: [set('Dear'), set('Crew', 'c2')], questions: ['Why?'] };
    expect(addWords(ours, theirs)).toEqual({
      phrases: [set('Hi'), set('Team', 'c1'), set('Crew', 'c2')],
      questions: ['Why?'],
    });
    expect(addWords(noWords, theirs)).toEqual(theirs);
    expect(addWords(theirs, ours).questions).toEqual(['Why?']);
  });
});
