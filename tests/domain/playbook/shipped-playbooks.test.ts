import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { addDays } from '@/lib/domain/calendar/add-days';
import { daysBetween } from '@/lib/domain/calendar/days-between';
import { doStep } from '@/lib/domain/playbook/advance-run';
import { pendingStep } from '@/lib/domain/playbook/pending-step';
import { playbookSchema } from '@/lib/domain/playbook/playbook';
import { type ShippedPlaybook, shippedPlaybooks } from '@/lib/domain/playbook/shipped-playbooks';
import { buildRun } from './build-run';

/** Days after the start on which each step comes due when all are done on their day. */
function rhythmOf(playbook: ShippedPlaybook): number[] {
  let run = buildRun({ playbookId: playbook.id });
  const days: number[] = [];
  for (const _ of playbook.steps) {
    const day = pendingStep([{ run, playbook }])?.dueOn ?? '';
    days.push(daysBetween('2026-03-01', day));
    run = doStep(run, playbook, day);
  }
  expect(run.state).toBe('finished');
  return days;
}

const named = (id: string): ShippedPlaybook => {
  const playbook = shippedPlaybooks.find((one) => one.id === id);
  expect(playbook).toBeDefined();
  return playbook ?? { id, name: id, steps: [] };
};

describe('shippedPlaybooks', () => {
  it.each(shippedPlaybooks)('$name can be stored as it is', (playbook) => {
    const record = { ...playbook, createdAt: 0, updatedAt: 0 };
    expect(z.parse(playbookSchema, record)).toEqual(record);
    expect(new Set(playbook.steps.map(({ id }) => id)).size).toBe(playbook.steps.length);
  });

  it('are four, by ids that never change', () => {
    expect(shippedPlaybooks.map(({ id }) => id)).toEqual([
      'after-a-first-conversation',
      'after-the-sale',
      'referral-partner',
      'reconnect',
    ]);
  });

  it('P2, P8: after a first conversation: thanks the same day, then five to seven in all', () => {
    const days = rhythmOf(named('after-a-first-conversation'));
    expect(days[0]).toBe(0);
    expect(days.length).toBeGreaterThanOrEqual(5);
    expect(days.length).toBeLessThanOrEqual(7);
  });

  it('P9: after the sale: 7, 45 and 90 days, then every quarter', () => {
    const playbook = named('after-the-sale');
    expect(rhythmOf(playbook)).toEqual([7, 45, 90]);
    expect(playbook.afterwards).toEqual({ deep: { every: 3, unit: 'month' } });
  });

  it.each(shippedPlaybooks)('E9: $name is planned as it runs: no step is held back', (playbook) => {
    let planned = 0;
    const plan = playbook.steps.map(({ offsetDays }) => (planned += offsetDays));
    expect(rhythmOf(playbook)).toEqual(plan);
    for (const day of plan) {
      const within = plan.filter((other) => other > day - 7 && other <= day);
      expect(within.length).toBeLessThanOrEqual(2);
    }
    expect(addDays('2026-03-01', plan.at(-1) ?? 0) > '2026-03-01').toBe(true);
  });
});
