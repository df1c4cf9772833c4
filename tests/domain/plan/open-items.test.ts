import { describe, expect, it } from 'vitest';
import { did, tracked } from './build-facts';
import { open } from './known';

const touch = did('call', '2026-03-02');

describe('openItems', () => {
  it('E8: lists every promise and duty, each with its own day', () => {
    const facts = {
      interactions: [touch, did('complaint', '2026-03-18')],
      commitments: [
        { owner: 'me', dueOn: '2026-03-25' },
        { owner: 'me', dueOn: '2026-03-10' },
        { owner: 'me', dueOn: '2026-03-01', doneOn: '2026-03-02' },
        { owner: 'them', dueOn: '2026-03-01' },
        { owner: 'me' },
      ],
      duties: [
        { kind: 'report', dueOn: '2026-03-21' },
        { kind: 'answer', dueOn: '2026-03-20' },
      ],
    } as const;
    expect(
      open({
        ...facts,
        commitments: [...facts.commitments],
        duties: [...facts.duties],
        interactions: [...facts.interactions],
      }),
    ).toEqual([
      ['commitment', '2026-03-19'],
      ['duty', '2026-03-20'],
      ['commitment', '2026-03-10'],
      ['commitment', '2026-03-25'],
      ['duty', '2026-03-21'],
      ['light', '2026-03-16'],
    ]);
  });

  it('E6: archived and paused are no concern of this list', () => {
    expect(open({ interactions: [touch], tracking: tracked({ state: 'archived' }) })).toEqual([
      ['light', '2026-03-16'],
    ]);
  });
});
