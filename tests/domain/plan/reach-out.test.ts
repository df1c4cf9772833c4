import { describe, expect, it } from 'vitest';
import { standingReachOut } from '@/lib/domain/plan/reach-out';
import type { InteractionFacts } from '@/lib/domain/plan/due-facts';
import { did, theirs, tracked } from './build-facts';
import { known } from './known';

const tracking = tracked({ reachOutOn: '2026-06-01', reachOutSetOn: '2026-03-10' });
const stands = (interaction: InteractionFacts, of = tracking) =>
  standingReachOut(known({ tracking: of, interactions: [interaction] }, '2026-12-31')) !==
  undefined;

describe('standingReachOut', () => {
  it('E6: is the day, while it stands', () => {
    expect(standingReachOut(known({ tracking }))).toBe('2026-06-01');
    expect(standingReachOut(known({}))).toBeUndefined();
  });

  it.each([
    did('comment', '2026-03-11'),
    did('call', '2026-06-01'),
    did('comment', '2026-03-02', { recordedOn: '2026-03-11' }),
    did('comment', '2026-06-01', { recordedOn: '2026-03-10' }),
  ])('E6: is cleared by a $kind of $day, recorded $recordedOn', (interaction) => {
    expect(stands(interaction)).toBe(false);
  });

  it.each([
    did('comment', '2026-03-09'),
    did('call', '2026-03-10'),
    did('comment', '2026-03-02', { recordedOn: '2026-03-10' }),
    did('comment', '2026-06-02', { recordedOn: '2026-03-09' }),
    did('reaction', '2026-06-01'),
    theirs('message', '2026-06-01'),
    did('comment', '2026-06-01', { deleted: true }),
  ])('E6: stands after a $kind ($direction) of $day, recorded $recordedOn', (interaction) => {
    expect(stands(interaction)).toBe(true);
  });

  it('E6: set on an unknown day, it is cleared by whatever happens on its day or later', () => {
    const undated = tracked({ reachOutOn: '2026-06-01' });
    expect(stands(did('comment', '2026-05-31'), undated)).toBe(true);
    expect(stands(did('comment', '2026-06-01'), undated)).toBe(false);
  });
});
