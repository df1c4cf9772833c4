import { describe, expect, it } from 'vitest';
import type { Cause } from '@/lib/domain/plan/due-result';
import { bySpecificity, openItem, specificityOf } from '@/lib/domain/plan/open-item';

const interval = { every: 14, unit: 'day' } as const;
const inOrder: Cause[] = [
  { code: 'duty', duty: 'answer' },
  { code: 'commitment' },
  { code: 'duty', duty: 'thank' },
  { code: 'annual', kind: 'birthday', on: '2026-03-10' },
  { code: 'step', title: 'Share', stepOn: '2026-03-10' },
  { code: 'reach-out' },
  { code: 'reply-owed', inboundOn: '2026-03-10', inboundKind: 'message', count: 1 },
  { code: 'deep', clock: 'deep', interval, anchorFrom: 'start' },
  { code: 'ramp', startedOn: '2026-03-01' },
  { code: 'light', clock: 'light', interval, anchorFrom: 'start' },
];

describe('specificityOf', () => {
  it('E8: orders the reasons as the rule does', () => {
    expect(inOrder.toReversed().toSorted((a, b) => specificityOf(a) - specificityOf(b))).toEqual(
      inOrder,
    );
  });

  it('E8: ranks a complaint with a lead, a report with thanks', () => {
    expect(specificityOf({ code: 'commitment', complaintOn: '2026-03-10' })).toBe(0);
    expect(specificityOf({ code: 'duty', duty: 'report' })).toBe(
      specificityOf({ code: 'duty', duty: 'thank' }),
    );
  });
});

describe('bySpecificity', () => {
  it('E8: the more specific first, though due later', () => {
    const items = [
      openItem('2026-03-01', { code: 'ramp', startedOn: '2026-02-26' }),
      openItem('2026-03-20', { code: 'commitment' }),
      openItem('2026-03-10', { code: 'commitment' }),
    ];
    expect(items.toSorted(bySpecificity).map(({ dueOn }) => dueOn)).toEqual([
      '2026-03-10',
      '2026-03-20',
      '2026-03-01',
    ]);
  });

  it('E8: two duties of one day, the same first whichever is listed first', () => {
    const items = (['thank', 'report'] as const).map((duty) =>
      openItem('2026-03-10', { code: 'duty', duty }),
    );
    expect(items.toSorted(bySpecificity)).toEqual(items.toReversed().toSorted(bySpecificity));
  });
});

describe('openItem', () => {
  it('E10: is soft and measured by the day unless said otherwise', () => {
    expect(openItem('2026-03-10', { code: 'reach-out' })).toEqual({
      dueOn: '2026-03-10',
      intervalDays: 1,
      hard: false,
      cause: { code: 'reach-out' },
    });
    expect(openItem('2026-03-10', { code: 'commitment' }, { hard: true }).hard).toBe(true);
  });
});
