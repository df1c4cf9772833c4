import { describe, expect, it } from 'vitest';
import { did, theirs, tracked } from './build-facts';
import { open } from './known';

const touch = did('call', '2026-03-02');
const step = { dueOn: '2026-03-12', title: 'Share' };

describe('softItems', () => {
  const bothClocks = tracked({ deep: { every: 10, unit: 'day' } });

  it('E5: of both clocks the earlier; of one day the deep one', () => {
    const items = (every: number) =>
      open({ interactions: [touch], tracking: tracked({ deep: { every, unit: 'day' } }) });
    expect(items(10)).toEqual([['deep', '2026-03-12']]);
    expect(items(14)).toEqual([['deep', '2026-03-16']]);
    expect(items(20)).toEqual([['light', '2026-03-16']]);
  });

  it('E6: the ramp stands before the clocks', () => {
    expect(open({ tracking: bothClocks })).toEqual([['ramp', '2026-03-04']]);
  });

  it('E9: a pending step replaces ramp and clocks', () => {
    expect(open({ step })).toEqual([['step', '2026-03-12']]);
    expect(open({ interactions: [touch], tracking: bothClocks, step })).toEqual([
      ['step', '2026-03-12'],
    ]);
  });

  it('E6: an explicit date replaces them too, and a step waits for it', () => {
    const tracking = tracked({ reachOutOn: '2026-04-01', reachOutSetOn: '2026-03-05' });
    expect(open({ interactions: [touch], tracking })).toEqual([['reach-out', '2026-04-01']]);
    expect(open({ interactions: [touch], tracking, step })).toEqual([
      ['step', '2026-04-01'],
      ['reach-out', '2026-04-01'],
    ]);
    const later = { ...step, dueOn: '2026-05-01' };
    expect(open({ interactions: [touch], tracking, step: later })).toEqual([
      ['step', '2026-05-01'],
      ['reach-out', '2026-04-01'],
    ]);
  });

  it('E5: a reply owed stands beside whatever else there is', () => {
    const interactions = [touch, theirs('message', '2026-03-08')];
    expect(open({ interactions })).toEqual([
      ['reply-owed', '2026-03-09'],
      ['light', '2026-03-16'],
    ]);
    expect(open({ interactions, step })).toEqual([
      ['step', '2026-03-12'],
      ['reply-owed', '2026-03-09'],
    ]);
  });
});
