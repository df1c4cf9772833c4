import { describe, expect, it } from 'vitest';
import { addCounts, whyFailed } from '../../scripts/test-counts.mjs';

const report = (numPassedTests: number, numFailedTests = 0, more = {}) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...more,
});

describe('addCounts', () => {
  it('adds what each run reported', () => {
    expect(addCounts([report(3), report(4, 1)])).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  it('takes a missing or broken report as nothing run', () => {
    expect(addCounts([null, 'broken'])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const unloaded = { testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(addCounts([report(3, 0, unloaded)]).failed).toBe(1);
  });

  it('counts skipped and todo tests', () => {
    expect(addCounts([report(3, 0, { numPendingTests: 1, numTodoTests: 1 })]).skipped).toBe(2);
  });
});

describe('whyFailed', () => {
  it('is null only when something ran and everything passed', () => {
    expect(whyFailed({ passed: 1, failed: 0, skipped: 0 }, [0, 0])).toBeNull();
  });

  it.each([
    ['a step', { passed: 1, failed: 0, skipped: 0 }, [0, 2]],
    ['a test', { passed: 1, failed: 1, skipped: 0 }, [0]],
    ['skipped', { passed: 1, failed: 0, skipped: 1 }, [0]],
    ['no test', { passed: 0, failed: 0, skipped: 0 }, [0]],
  ])('names %s', (what, counts, statuses) => {
    expect(whyFailed(counts, statuses)?.toLowerCase()).toContain(what);
  });
});
