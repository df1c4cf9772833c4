import { describe, expect, it } from 'vitest';
import { defaultKindRules } from '@/lib/domain/cadence/kind-rules';
import type { InteractionFacts } from '@/lib/domain/plan/due-facts';
import { listOf, readEvents } from '@/lib/domain/plan/read-events';
import { did, theirs } from './build-facts';

const today = '2026-03-20';
const read = (...interactions: InteractionFacts[]) =>
  readEvents(interactions, defaultKindRules, today);

describe('readEvents', () => {
  it('E2: sorts by day and sets aside what is yet to come', () => {
    const { events, futureDays } = read(
      did('comment', '2026-03-21'),
      did('comment', '2026-03-20'),
      did('comment', '2026-03-01'),
    );
    expect(events.map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-20']);
    expect(futureDays).toEqual(['2026-03-21']);
  });

  it('E2: sorts alike however they are listed', () => {
    const list = [
      did('comment', '2026-03-05'),
      did('call', '2026-03-05'),
      did('comment', '2026-03-05', { recordedOn: '2026-03-06' }),
      theirs('comment', '2026-03-05'),
      did('comment', '2026-03-05', { answered: true }),
    ];
    expect(read(...list.toReversed())).toEqual(read(...list));
  });

  it('E5: decides which clocks each one counts for', () => {
    const clocks = (interaction: InteractionFacts) =>
      read(interaction).events.map(({ light, deep }) => [light, deep]);
    expect(clocks(did('comment', today))).toEqual([[true, false]]);
    expect(clocks(did('message', today))).toEqual([[true, false]]);
    expect(clocks(did('message', today, { answered: true }))).toEqual([[true, true]]);
    expect(clocks(did('call', today))).toEqual([[true, true]]);
    expect(clocks(theirs('call', today))).toEqual([[false, false]]);
    expect(clocks(did('reaction', today))).toEqual([[false, false]]);
  });

  it('E1: passes over what is deleted or makes no sense', () => {
    const odd = [
      did('comment', today, { deleted: true }),
      did('comment', '2026-02-30'),
      { ...did('comment', today), kind: 'wave' },
      { ...did('comment', today), direction: 'up' },
    ] as InteractionFacts[];
    expect(read(...odd)).toEqual({ events: [], futureDays: [] });
    expect(readEvents(undefined, defaultKindRules, today).events).toEqual([]);
  });

  it('E5: a kind without a rule counts for nothing', () => {
    const { comment: _, ...fewer } = defaultKindRules;
    const { events } = readEvents([did('comment', today)], fewer as typeof defaultKindRules, today);
    expect(events.map(({ light, deep }) => [light, deep])).toEqual([[false, false]]);
  });

  it('does not change what it reads', () => {
    const list = Object.freeze([did('call', '2026-03-05'), did('comment', '2026-03-01')]);
    readEvents(list, defaultKindRules, today);
    expect(list[0]?.day).toBe('2026-03-05');
  });
});

describe('listOf', () => {
  it('E1: keeps the records of a list, whatever else has got into it', () => {
    const record = { kind: 'comment' };
    expect(listOf([record, null, undefined] as (typeof record)[])).toEqual([record]);
    expect(listOf('comment' as unknown as object[])).toEqual([]);
  });
});
