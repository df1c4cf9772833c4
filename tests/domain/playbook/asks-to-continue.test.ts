import { describe, expect, it } from 'vitest';
import { defaultKindRules } from '@/lib/domain/cadence/kind-rules';
import type { InteractionFacts } from '@/lib/domain/plan/due-facts';
import { asksToContinue } from '@/lib/domain/playbook/asks-to-continue';
import type { RunFacts } from '@/lib/domain/playbook/run';
import { did, theirs } from '../plan/build-facts';
import { buildRun } from './build-run';

const asks = (interactions: InteractionFacts[], more: Partial<RunFacts> = {}) =>
  asksToContinue(buildRun(more), interactions, defaultKindRules, '2026-03-20');

describe('asksToContinue', () => {
  it.each([
    did('call', '2026-03-05'),
    did('message', '2026-03-05', { answered: true }),
    theirs('message', '2026-03-05'),
    theirs('reaction', '2026-03-20'),
  ])('E9: after a $kind ($direction) on $day', (interaction) => {
    expect(asks([interaction])).toBe(true);
  });

  it.each([
    did('message', '2026-03-05'),
    did('comment', '2026-03-05'),
    did('call', '2026-03-01'),
    theirs('message', '2026-02-20'),
    did('call', '2026-03-21'),
    did('call', '2026-03-05', { deleted: true }),
    did('complaint', '2026-03-05'),
  ])('E9: not after a $kind ($direction) on $day', (interaction) => {
    expect(asks([interaction])).toBe(false);
  });

  it('E9: asks once, and again after the next one', () => {
    const first = theirs('message', '2026-03-05');
    expect(asks([first], { continuedOn: '2026-03-05' })).toBe(false);
    expect(asks([first, did('call', '2026-03-06')], { continuedOn: '2026-03-05' })).toBe(true);
  });

  it('E9: asks nothing about a run that has ended', () => {
    expect(asks([did('call', '2026-03-05')], { state: 'stopped' })).toBe(false);
  });
});
