import { describe, expect, it } from 'vitest';
import { interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { en } from '@/lib/strings/en';
import { t } from '@/lib/strings/strings';

describe('t', () => {
  it('finds the words of a key and fills in what is asked for', () => {
    expect(t('common.save')).toBe('Save');
    expect(t('common.remove', { name: 'Ada' })).toBe('Remove Ada');
  });

  it('chooses the plural form by the count and writes numbers with separators', () => {
    expect(t('common.people', { count: 1 })).toBe('1 person');
    expect(t('common.people', { count: 0 })).toBe('0 people');
    expect(t('common.people', { count: 30_000 })).toBe('30,000 people');
  });

  it('does not compile with a missing, misspelt or superfluous parameter, or an unknown key', () => {
    // Never called: the compiler is the test, and complains when an error is missing.
    const never = () => {
      // @ts-expect-error the name is missing
      t('common.remove');
      // @ts-expect-error the name is misspelt
      t('common.remove', { nam: 'Ada' });
      // @ts-expect-error a plural needs its count
      t('common.people');
      // @ts-expect-error the count is a number
      t('common.people', { count: 'two' });
      // @ts-expect-error there is nothing to fill in
      t('common.save', { name: 'Ada' });
      // @ts-expect-error there is no such key
      t('common.sav');
      // @ts-expect-error a room is not a key
      t('common');
    };
    expect(never).toBeTypeOf('function');
  });

  it('takes a key made of a union, as interaction kinds are', () => {
    for (const kind of interactionKinds) {
      for (const form of ['kind', 'past', 'last'] as const) {
        expect(t(`interaction.${form}.${kind}`)).not.toBe('');
      }
    }
  });

  it('leaves the pattern characters of a replacement and other braces alone', () => {
    expect(t('common.remove', { name: '$& {name} $1' })).toBe('Remove $& {name} $1');
  });

  it('keeps a name in another script, or a hostile one, from turning the sentence', () => {
    expect(t('common.remove', { name: 'ليلى' })).toBe('Remove \u2068ليلى\u2069');
    expect(t('common.remove', { name: '\u202eadA' })).toBe('Remove adA');
  });

  it('does not reach into objects that the catalogue does not own', () => {
    // @ts-expect-error as a value from elsewhere it must still be harmless
    expect(t('constructor.name')).toBe('constructor.name');
  });
});

/** Every entry of the catalogue with its path. */
function entries(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => entries(inner, `${path}.${key}`));
}

describe('the catalogue', () => {
  const all = entries(en);

  it('has words for every entry, without stray spaces', () => {
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(([, words]) => words.trim() !== words || words === '')).toEqual([]);
  });

  it('speaks of people, not of leads, and blames nobody', () => {
    const banned = /\b(leads?|pipeline|touch ?points?|prospects?|overdue|failed|streak|hurry)\b/i;
    expect(all.filter(([, words]) => banned.test(words))).toEqual([]);
  });
});
