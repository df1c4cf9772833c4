import { describe, expect, it } from 'vitest';
import { defaultKindRules } from '@/lib/domain/cadence/kind-rules';
import type { InteractionFacts } from '@/lib/domain/plan/due-facts';
import { closesStep } from '@/lib/domain/playbook/closes-step';

const run = { startedOn: '2026-03-02' };
const closes = (did: Partial<InteractionFacts>, dueOn = '2026-03-02') =>
  closesStep(
    { kind: 'message', day: '2026-03-02', direction: 'outbound', ...did },
    run,
    dueOn,
    defaultKindRules,
  );

describe('closesStep (E9)', () => {
  it('a touch of yours on the day of the step or after', () => {
    expect(closes({})).toBe(true);
    expect(closes({ day: '2026-03-09' })).toBe(true);
    expect(closes({ day: '2026-03-01' })).toBe(false);
    expect(closes({}, '2026-03-04')).toBe(false);
  });

  it('not what they did, not a reaction, not a complaint', () => {
    expect(closes({ direction: 'inbound' })).toBe(false);
    expect(closes({ kind: 'reaction' })).toBe(false);
    expect(closes({ kind: 'complaint', direction: 'inbound' })).toBe(false);
  });

  it('not the conversation that began the run; a later one is', () => {
    expect(closes({ kind: 'meeting', direction: 'mutual' })).toBe(false);
    expect(closes({ kind: 'meeting', direction: 'mutual', day: '2026-03-03' })).toBe(true);
  });
});
