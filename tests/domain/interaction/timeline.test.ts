import { describe, expect, it } from 'vitest';
import { timeline } from '@/lib/domain/interaction/timeline';
import { interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { usualDirection } from '@/lib/domain/interaction/usual-direction';

const stamp = (id: string, createdAt: number) => ({ id, createdAt, updatedAt: createdAt });

describe('timeline', () => {
  it('is everything, the newest day first and inside a day the newest entry first', () => {
    const entries = timeline({
      interactions: [
        {
          ...stamp('i', 5),
          contactIds: ['c'],
          kind: 'call',
          day: '2026-03-01',
          recordedOn: '2026-03-02',
          direction: 'mutual',
          source: 'panel',
          text: 'Long one',
        },
      ],
      remarks: [
        { ...stamp('r', 9), contactId: 'c', text: 'Said', day: '2026-03-01', said: { in: 'post' } },
      ],
      notes: [{ ...stamp('n', 7), contactId: 'c', text: 'Noted', pinned: false }],
      commitments: [
        { ...stamp('p', 1), contactId: 'c', owner: 'me', text: 'Deck' },
        { ...stamp('q', 2), contactId: 'c', owner: 'them', text: 'Intro' },
      ],
      dayOf: (instant) => (instant === 7 ? '2026-03-03' : '2026-02-01'),
    });
    expect(entries.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'n note',
      'r remark',
      'i interaction',
      'q promise-theirs',
      'p promise-mine',
    ]);
    expect(entries[2]?.text).toBe('Long one');
  });

  it('of nothing is nothing', () => {
    const dayOf = () => '2026-01-01';
    expect(timeline({ interactions: [], remarks: [], notes: [], commitments: [], dayOf })).toEqual(
      [],
    );
  });
});

describe('usualDirection', () => {
  it('is theirs for a complaint, both for a talk, yours for the rest', () => {
    const by = (wanted: string) =>
      interactionKinds.filter((kind) => usualDirection(kind) === wanted);
    expect(by('inbound')).toEqual(['complaint']);
    expect(by('mutual')).toEqual(['call', 'meeting', 'video-call', 'event']);
    expect(by('outbound')).toHaveLength(interactionKinds.length - 5);
  });
});
