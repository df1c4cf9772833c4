import { describe, expect, it } from 'vitest';
import { german } from '@/lib/domain/quick-log/languages/de';
import { english } from '@/lib/domain/quick-log/languages/en';
import { spanish } from '@/lib/domain/quick-log/languages/es';
import { french } from '@/lib/domain/quick-log/languages/fr';
import {
  closing,
  never,
  oneOf,
  opening,
  words,
  wordSet,
} from '@/lib/domain/quick-log/languages/language';
import { interactionKinds } from '@/lib/domain/interaction/interaction-kind';

describe('patterns of words', () => {
  it('match whole words only, blind to case', () => {
    expect('recall Call calls'.match(words('call'))).toEqual(['Call']);
    expect(opening('to').test(' To Anna')).toBe(true);
    expect(opening('to').test('tomorrow')).toBe(false);
    expect(closing('with').test('lunch with ')).toBe(true);
    expect(closing('with').test('herewith')).toBe(false);
    expect(oneOf('a b').test('B')).toBe(true);
    expect(wordSet('a b').has('b')).toBe(true);
    expect(never.test('anything')).toBe(false);
  });
});

describe.each([english, german, french, spanish])('$code', (language) => {
  it('has words for every kind but "other"', () => {
    const named = new Set(language.kinds.map(({ kind }) => kind));
    expect(interactionKinds.filter((kind) => kind !== 'other' && !named.has(kind))).toEqual([]);
  });

  it('is written without accents, as lines are read', () => {
    const sources = language.kinds.map(({ pattern }) => pattern.source).join('');
    expect(sources.normalize('NFD')).toBe(sources);
  });
});
