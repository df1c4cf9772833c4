import { describe, expect, it } from 'vitest';
import { promisesOnly } from '@/lib/domain/contact/promises-only';
import { defaultRules, due } from '@/lib/domain/plan/due';

const today = '2026-03-02';

describe('promisesOnly', () => {
  it('makes somebody due for a promise and nothing else', () => {
    const tracking = {
      state: 'untracked' as const,
      ...promisesOnly({ state: 'untracked' }, today),
    };
    const facts = {
      contactId: 'c',
      tracking,
      interactions: [],
      duties: [],
      annualDates: [],
      commitments: [{ owner: 'me' as const, dueOn: '2026-03-06' }],
    };
    expect(due(facts, defaultRules, '2026-03-06')).toMatchObject({
      state: 'due',
      reason: { code: 'commitment' },
    });
    expect(due({ ...facts, commitments: [] }, defaultRules, '2027-03-06').state).toBe('none');
  });

  it('leaves everybody else as they are', () => {
    expect(promisesOnly({ state: 'tracked' }, today)).toEqual({});
    expect(promisesOnly({ state: 'archived' }, today)).toEqual({});
  });
});
