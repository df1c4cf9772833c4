import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/contact/contact';
import { mergeContacts } from '@/lib/domain/contact/merge-contacts';
import { stricterTracking } from '@/lib/domain/contact/stricter-tracking';
import { swapContact } from '@/lib/domain/contact/swap-contact';

const contact = (fields: Partial<Contact>): Contact => ({
  id: 'a',
  createdAt: 5,
  updatedAt: 5,
  name: 'A',
  aliases: [],
  aliasSeen: {},
  tags: [],
  tracking: { state: 'untracked' },
  ...fields,
});

describe('one of two', () => {
  it('keeps its own words, takes what it lacks, and joins the lists', () => {
    const merged = mergeContacts(
      contact({
        company: 'Acme',
        tags: ['x'],
        story: 'One',
        aliases: ['li:in:a'],
        aliasSeen: { 'li:in:a': { firstOn: '2026-01-02', lastOn: '2026-01-05' } },
        channels: [{ network: 'x', handle: '@a' }],
      }),
      contact({
        id: 'b',
        createdAt: 2,
        name: 'B',
        headline: 'H',
        tags: ['y', 'x'],
        story: 'Two',
        aliases: ['li:in:b'],
        aliasSeen: { 'li:in:a': { firstOn: '2026-01-01', lastOn: '2026-01-03' } },
        channels: [
          { network: 'x', handle: '@A', preferred: true },
          { network: 'email', handle: 'b@b.example', preferred: true },
        ],
        deletedAt: 9,
        metOn: '2025-01-01',
        connector: true,
        neverAsk: true,
      }),
    );
    expect(merged).toMatchObject({
      id: 'a',
      name: 'A',
      company: 'Acme',
      headline: 'H',
      createdAt: 2,
      tags: ['x', 'y'],
      story: 'One\n\nTwo',
      aliases: ['li:in:b', 'li:in:a'],
      aliasSeen: { 'li:in:a': { firstOn: '2026-01-01', lastOn: '2026-01-05' } },
      metOn: '2025-01-01',
      connector: true,
      neverAsk: true,
    });
    expect(merged.deletedAt).toBeUndefined();
    expect(merged.otherNames).toEqual(['B']);
    expect(merged.channels?.map(({ handle }) => handle).toSorted()).toEqual(['@a', 'b@b.example']);
  });
});

describe('whom they know', () => {
  it('is never themselves (P24)', () => {
    const merged = mergeContacts(
      contact({ knows: [{ contactId: 'b', name: 'B' }, { name: 'Bare' }] }),
      contact({ id: 'b', knows: [{ contactId: 'a', name: 'A' }] }),
    );
    expect(merged.knows).toEqual([{ name: 'Bare' }]);
    const alone = mergeContacts(
      contact({ knows: [{ contactId: 'b', name: 'B' }] }),
      contact({ id: 'b' }),
    );
    expect(alone.knows).toBeUndefined();
  });
});

describe('the stricter silence wins', () => {
  const on = { state: 'tracked' as const, startedOn: '2026-01-01' };
  it.each([
    ['archived beats kept', on, { state: 'archived' as const }, 'archived'],
    [
      'stopped beats kept',
      on,
      { state: 'untracked' as const, startedOn: '2025-01-01' },
      'untracked',
    ],
    ['kept beats never asked for', { state: 'untracked' as const }, on, 'tracked'],
    [
      'archived beats stopped',
      { state: 'untracked' as const, startedOn: '2025-01-01' },
      { state: 'archived' as const },
      'archived',
    ],
  ])('%s', (_name, a, b, state) => {
    expect(stricterTracking(a, b).state).toBe(state);
    expect(stricterTracking(b, a).state).toBe(state);
  });

  it('the longer pause and the later snooze stand', () => {
    const paused = stricterTracking(
      { ...on, pausedFrom: '2026-02-01', pausedUntil: '2026-03-01' },
      { ...on, pausedFrom: '2026-02-10' },
    );
    expect(paused).toMatchObject({ pausedFrom: '2026-02-01' });
    expect(paused.pausedUntil).toBeUndefined();
    const snoozed = stricterTracking(
      { ...on, snoozedOn: '2026-03-01', snoozedUntil: '2026-03-05' },
      { ...on, snoozedOn: '2026-03-01', snoozedUntil: '2026-04-05' },
    );
    expect(snoozed.snoozedUntil).toBe('2026-04-05');
  });
});

describe('a record that names a contact', () => {
  it('names the other one, wherever it stood', () => {
    const record = {
      id: 'b',
      contactId: 'b',
      contactIds: ['a', 'b'],
      members: [{ contactId: 'b', dueOn: 'd' }],
      text: 'x',
    };
    expect(swapContact(record, 'b', 'a')).toEqual({
      contactId: 'a',
      contactIds: ['a'],
      members: [{ contactId: 'a', dueOn: 'd' }],
    });
    expect(swapContact({ contactId: 'c' }, 'b', 'a')).toEqual({});
  });

  it('keeps each year of a card list, and that somebody was passed over (P10, P23)', () => {
    const ticks = [2024, 2025].map((year) => ({ contactId: 'b', year, day: 'd' }));
    expect(swapContact({ ticks }, 'b', 'a').ticks).toEqual(
      ticks.map((tick) => ({ ...tick, contactId: 'a' })),
    );
    const members = [
      { contactId: 'a', dueOn: '1' },
      { contactId: 'b', dueOn: '2', skippedOn: '2' },
    ];
    expect(swapContact({ members }, 'b', 'a').members).toEqual([
      { contactId: 'a', dueOn: '1', skippedOn: '2' },
    ]);
  });

  it('leaves bare names alone', () => {
    const knows = [{ contactId: 'b', name: 'B' }, { name: 'X' }, { name: 'Y' }];
    expect(swapContact({ knows }, 'b', 'a').knows).toEqual([
      { contactId: 'a', name: 'B' },
      { name: 'X' },
      { name: 'Y' },
    ]);
  });
});
