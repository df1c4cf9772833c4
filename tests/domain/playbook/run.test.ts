import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Run, runSchema } from '@/lib/domain/playbook/run';
import { buildRun, handled } from './build-run';

const run: Run = { ...buildRun(), id: 'r', createdAt: 1, updatedAt: 1 };
const accepts = (more: object) => z.safeParse(runSchema, { ...run, ...more }).success;

describe('runSchema', () => {
  it('E9: takes a run in every state', () => {
    expect(z.parse(runSchema, run)).toEqual(run);
    expect(accepts({ steps: [handled('thank', '2026-03-01')] })).toBe(true);
    expect(accepts({ state: 'finished', endedOn: '2026-05-01' })).toBe(true);
    expect(accepts({ state: 'stopped', endedOn: '2026-05-01' })).toBe(true);
    expect(accepts({ continuedOn: '2026-03-05' })).toBe(true);
  });

  it.each([
    { state: 'paused' },
    { startedOn: '2026-02-30' },
    { endedOn: 'today' },
    { steps: [{ ...handled('thank', '2026-03-01'), outcome: 'forgotten' }] },
    { steps: [handled('', '2026-03-01')] },
    { steps: [handled('thank', 'yesterday')] },
    { contactId: undefined },
  ])('E9: refuses %j', (more) => {
    expect(accepts(more)).toBe(false);
  });
});
