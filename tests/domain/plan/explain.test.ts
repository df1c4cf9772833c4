import { describe, expect, it } from 'vitest';
import type { DueFacts } from '@/lib/domain/plan/due';
import { detailsOf, noticeOf } from '@/lib/domain/plan/explain';
import { openItem } from '@/lib/domain/plan/open-item';
import { did, tracked } from './build-facts';
import { known } from './known';

const today = '2026-03-20';
const birthday = (on: string) => openItem(on, { code: 'annual', kind: 'birthday', on });
const details = (facts: Partial<DueFacts>, ...items: ReturnType<typeof openItem>[]) =>
  detailsOf(items[0], items, known(facts, today), today);

describe('detailsOf', () => {
  it('E10: takes the rank from the chosen item, the rest from the facts', () => {
    const promise = openItem('2026-03-18', { code: 'commitment' }, { hard: true });
    expect(details({ tier: 'B', interactions: [did('call', '2026-03-05')] }, promise)).toEqual({
      intervalDays: 1,
      hard: true,
      tier: 'B',
      anchorOn: '2026-03-05',
      last: { kind: 'call', day: '2026-03-05' },
    });
  });

  it('E10: always has a day for the oldest anchor, if there is anything to be due for', () => {
    const wish = openItem('2026-03-18', { code: 'reach-out' });
    expect(details({}, wish).anchorOn).toBe('2026-03-01');
    expect(details({ tracking: tracked({ startedOn: undefined }) }, wish).anchorOn).toBe(
      '2026-03-18',
    );
    const light = openItem('2026-03-18', { code: 'reach-out' }, { anchorOn: '2026-03-04' });
    expect(details({ interactions: [did('call', '2026-03-09')] }, light).anchorOn).toBe(
      '2026-03-04',
    );
  });

  it('E14: says no more than there is to say', () => {
    expect(details({ tracking: { state: 'tracked' } })).toEqual({ intervalDays: 1, hard: false });
  });

  it('E14: the newest touch that counts, not the newest of all', () => {
    const interactions = [did('comment', '2026-03-05'), did('reaction', '2026-03-09')];
    expect(details({ interactions }).last).toEqual({ kind: 'comment', day: '2026-03-05' });
  });
});

describe('noticeOf', () => {
  it('E7: speaks of what is ahead, the nearest first', () => {
    const items = [birthday('2026-03-18'), birthday('2026-03-22'), birthday('2026-03-25')];
    expect(noticeOf(items, today)).toEqual({ kind: 'birthday', on: '2026-03-22' });
  });

  it('E7: not of the day itself', () => {
    expect(noticeOf([birthday(today)], today)).toBeUndefined();
    expect(noticeOf([], today)).toBeUndefined();
  });
});
