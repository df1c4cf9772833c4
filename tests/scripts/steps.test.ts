import { describe, expect, it, vi } from 'vitest';
import { describeResults, runSteps } from '../../scripts/steps.mjs';

const steps = ['one', 'two', 'three'].map((name) => ({ name, script: name }));

describe('runSteps', () => {
  it('stops at the first step that fails and keeps its exit code', () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const results = runSteps(steps, ({ name }) => (name === 'two' ? 3 : 0));
    expect(results.map(({ name, status }) => [name, status])).toEqual([
      ['one', 0],
      ['two', 3],
    ]);
    const lines = describeResults(steps, results).split('\n');
    expect(lines[0]).toMatch(/✓ {2}one: \d+\.\d s/);
    expect(lines[1]).toMatch(/✗ {2}two/);
    expect(lines[2]).toMatch(/three: not reached/);
    vi.restoreAllMocks();
  });
});
