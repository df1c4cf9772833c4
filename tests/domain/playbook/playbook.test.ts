import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Playbook, playbookLimits, playbookSchema } from '@/lib/domain/playbook/playbook';

const playbook: Playbook = {
  id: 'p',
  createdAt: 1,
  updatedAt: 1,
  name: 'After a workshop',
  steps: [{ id: 's', title: 'Thank them', offsetDays: 1 }],
  afterwards: { deep: { every: 3, unit: 'month' } },
};
const accepts = (more: object) => z.safeParse(playbookSchema, { ...playbook, ...more }).success;
const step = (more: object) => ({ steps: [{ ...playbook.steps[0], ...more }] });

describe('playbookSchema', () => {
  it('E9: takes a playbook as it is', () => {
    expect(z.parse(playbookSchema, playbook)).toEqual(playbook);
    expect(accepts({ afterwards: undefined, purpose: 'Be remembered' })).toBe(true);
    expect(accepts(step({ offsetDays: 0, hint: 'The same day' }))).toBe(true);
  });

  it.each([
    { name: '' },
    { name: 'x'.repeat(playbookLimits.name + 1) },
    { steps: [] },
    { steps: Array.from({ length: playbookLimits.steps + 1 }, () => playbook.steps[0]) },
    step({ id: '' }),
    step({ title: '' }),
    step({ offsetDays: -1 }),
    step({ offsetDays: 1.5 }),
    step({ offsetDays: 4000 }),
    { afterwards: { deep: { every: 0, unit: 'month' } } },
    { createdAt: -1 },
  ])('E9: refuses %j', (more) => {
    expect(accepts(more)).toBe(false);
  });
});
