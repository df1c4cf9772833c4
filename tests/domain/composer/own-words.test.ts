import { describe, expect, it } from 'vitest';
import { addWords, noWords, parseOwnWords } from '@/lib/domain/composer/own-words';
import { phrasesFor, phrasesToKeep, withPhrases } from '@/lib/domain/composer/phrases';

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

describe('phrases for a circle (P3)', () => {
  const general = { language: 'en' as const, phrases: { greeting: 'Hi', closing: 'Bye' } };

  it('hold only what differs, so that a change of the general ones reaches the circle', () => {
    const shown = phrasesFor([general], 'en', ['c1']).phrases;
    const kept = phrasesToKeep(
      [general],
      'en',
      { ...shown, greeting: 'Dear team', liked: '' },
      'c1',
    );
    expect(kept).toEqual({
      language: 'en',
      circleId: 'c1',
      phrases: { greeting: 'Dear team', liked: '' },
    });
    const later = withPhrases([general, kept], { ...general, phrases: { closing: 'Ciao' } });
    expect(phrasesFor(later, 'en', ['c1']).phrases).toMatchObject({
      greeting: 'Dear team',
      liked: '',
      closing: 'Ciao',
    });
    expect(phrasesFor(later, 'en', ['c2']).phrases).toMatchObject({ closing: 'Ciao' });
  });

  it('for everybody are kept as they stand', () => {
    expect(phrasesToKeep([general], 'en', { greeting: 'Hello' })).toEqual({
      language: 'en',
      phrases: { greeting: 'Hello' },
    });
  });
});
