import { expect, test } from 'vitest';
import { unarchivedState } from '@/lib/domain/contact/tracking';

test('E3: out of the archive only those are kept in touch with who once were', () => {
  expect(unarchivedState({ startedOn: '2026-03-02' })).toBe('tracked');
  expect(unarchivedState({})).toBe('untracked');
});
