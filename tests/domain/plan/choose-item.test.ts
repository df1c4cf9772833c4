import { describe, expect, it } from 'vitest';
import { chooseItem, earliestItem } from '@/lib/domain/plan/choose-item';
import { openItem } from '@/lib/domain/plan/open-item';

const promise = openItem('2026-03-20', { code: 'commitment' });
const step = openItem('2026-03-12', { code: 'step', title: 'Share', stepOn: '2026-03-12' });
const wish = openItem('2026-03-12', { code: 'reach-out' });
const items = [promise, step, wish];

describe('chooseItem', () => {
  it('E8: of what is due the most specific, however late the others', () => {
    expect(chooseItem(items, '2026-03-25')).toBe(promise);
    expect(chooseItem(items, '2026-03-20')).toBe(promise);
    expect(chooseItem(items, '2026-03-19')).toBe(step);
  });

  it('E8: of what is to come the earliest, then the most specific', () => {
    expect(chooseItem(items, '2026-03-01')).toBe(step);
    expect(chooseItem([promise, wish], '2026-03-01')).toBe(wish);
  });

  it('chooses nothing from nothing', () => {
    expect(chooseItem([], '2026-03-01')).toBeUndefined();
    expect(earliestItem([])).toBeUndefined();
  });
});

describe('earliestItem', () => {
  it('is the first of the earliest', () => {
    expect(earliestItem(items)).toBe(step);
    expect(earliestItem([promise])).toBe(promise);
  });
});
