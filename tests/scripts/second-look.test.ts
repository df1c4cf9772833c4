import { describe, expect, it } from 'vitest';
import { withSecondLook, worthASecondLook } from '../../scripts/second-look.mjs';
import { addCounts } from '../../scripts/test-counts.mjs';

const file = (name: string, ...statuses: string[]) => ({
  name,
  status:
    statuses.every((status) => status === 'passed') && statuses.length > 0 ? 'passed' : 'failed',
  assertionResults: statuses.map((status) => ({ status })),
});
const report = (...testResults: ReturnType<typeof file>[]) => ({ testResults });

describe('a second look', () => {
  it('is taken at the files that failed', () => {
    const first = report(file('a', 'passed'), file('b', 'passed', 'failed'), file('c'));
    expect(worthASecondLook(first)).toEqual(['b', 'c']);
  });

  it('is not taken where nothing failed, where much did, or where nothing is known', () => {
    expect(worthASecondLook(report(file('a', 'passed')))).toEqual([]);
    expect(worthASecondLook(report(file('a'), file('b'), file('c')))).toEqual([]);
    expect(worthASecondLook(null)).toEqual([]);
  });

  it('counts in place of the first', () => {
    const first = report(file('a', 'passed'), file('b', 'passed', 'failed'));
    const whole = withSecondLook(first, report(file('b', 'passed', 'passed')));
    expect(addCounts([whole])).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it('leaves a failure that stays, a file not seen again, and what was skipped', () => {
    const first = report(file('a', 'failed'), file('b', 'failed'), file('c', 'pending', 'todo'));
    const whole = withSecondLook(first, report(file('a', 'failed', 'passed')));
    expect(addCounts([whole])).toEqual({ passed: 1, failed: 2, skipped: 2 });
    expect(addCounts([withSecondLook(first, null)]).failed).toBe(2);
  });
});
