import { expect, it } from 'vitest';
import type { RunFacts } from '@/lib/domain/playbook/run';
import { spareRuns } from '@/lib/domain/playbook/spare-runs';

const run = (id: string, startedOn: string, steps: number, more: Partial<RunFacts> = {}) => ({
  id,
  contactId: 'mira',
  playbookId: 'reconnect',
  startedOn,
  steps: Array.from({ length: steps }, (_, at) => ({
    stepId: String(at),
    outcome: 'done' as const,
    day: startedOn,
  })),
  state: 'running' as const,
  ...more,
});
const spare = (...runs: Parameters<typeof spareRuns>[0]) =>
  spareRuns(runs).map((one) => (one as { id?: string }).id);

it('all but the furthest of one playbook; of equals the one that began first goes on (E9)', () => {
  expect(spare(run('new', '2026-02-01', 0), run('far', '2026-03-01', 2))).toEqual(['new']);
  expect(spare(run('later', '2026-03-01', 1), run('first', '2026-02-01', 1))).toEqual(['later']);
});

it('leaves other playbooks, and what has ended, alone', () => {
  expect(
    spare(
      run('one', '2026-02-01', 3),
      run('other', '2026-02-01', 1, { playbookId: 'after-the-sale' }),
      run('over', '2026-01-01', 0, { state: 'finished', endedOn: '2026-01-09' }),
    ),
  ).toEqual([]);
});
