import { describe, expect, it } from 'vitest';
import { learnAliases, profileUrl } from '@/lib/domain/contact/learn-aliases';

describe('learnAliases', () => {
  const known = {
    aliases: ['li:member:1', 'li:in:old'],
    aliasSeen: { 'li:in:old': { firstOn: '2026-01-01', lastOn: '2026-01-05' } },
  };

  it('adds, dates and keeps everything; the newest slug is last', () => {
    expect(learnAliases(known, ['li:in:new'], '2026-03-01')).toEqual({
      aliases: ['li:member:1', 'li:in:old', 'li:in:new'],
      aliasSeen: {
        'li:in:old': { firstOn: '2026-01-01', lastOn: '2026-01-05' },
        'li:in:new': { firstOn: '2026-03-01', lastOn: '2026-03-01' },
      },
    });
  });

  it('moves one seen again to the end without changing what it was given', () => {
    const learned = learnAliases(
      { ...known, aliases: ['li:in:old', 'li:in:new'] },
      ['li:in:old'],
      '2026-03-01',
    );
    expect(learned.aliases).toEqual(['li:in:new', 'li:in:old']);
    expect(learned.aliasSeen['li:in:old']).toEqual({ firstOn: '2026-01-01', lastOn: '2026-03-01' });
    expect(known.aliasSeen['li:in:old'].lastOn).toBe('2026-01-05');
  });
});

describe('profileUrl', () => {
  it('is the newest slug, encoded; the recent posts on request; nothing without one', () => {
    const aliases = ['li:in:old', 'li:member:1', 'li:in:józef 1'];
    expect(profileUrl({ aliases })).toBe('https://www.linkedin.com/in/j%C3%B3zef%201/');
    expect(profileUrl({ aliases }, 'recent-posts')).toBe(
      'https://www.linkedin.com/in/j%C3%B3zef%201/recent-activity/all/',
    );
    expect(profileUrl({ aliases: ['li:member:1'] })).toBeUndefined();
  });

  it('survives a lone surrogate in a slug', () => {
    expect(() => profileUrl({ aliases: ['li:in:a\uD800'] })).not.toThrow();
  });
});
