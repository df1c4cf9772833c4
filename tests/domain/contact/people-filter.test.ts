import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterAddress, readFilterAddress } from '@/lib/domain/contact/filter-address';
import { filterPeople, presets } from '@/lib/domain/contact/people-filter';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { sortColumns, sortPeople } from '@/lib/domain/contact/sort-people';
import { triageOrder } from '@/lib/domain/contact/triage-order';

const today = '2026-03-20';
const row = (id: string, fields: Partial<PersonRow> = {}): PersonRow => ({
  id,
  name: id,
  folded: id,
  state: 'tracked',
  ...fields,
});
const idsOf = (rows: readonly PersonRow[]) => rows.map(({ id }) => id);

const rows = [
  row('due', { dueOn: '2026-03-20', lastOn: '2026-03-01', lastKind: 'call', channel: 'email' }),
  row('ahead', { dueOn: '2026-03-21', channel: 'email', lastOn: '2026-03-19' }),
  row('new', { metOn: '2026-03-02', channel: 'x' }),
  row('cool', { lastOn: '2026-01-01', lastLightOn: '2026-02-20', lightDays: 14, channel: 'x' }),
  row('hub', { connector: true, lastOn: '2026-01-01' }),
  row('off', {
    state: 'untracked',
    triage: 'waiting',
    tier: 'A',
    tags: ['t'],
    lastOn: '2026-01-01',
    channel: 'x',
  }),
  row('gone', { state: 'archived', circleIds: ['c'] }),
];

describe('filters', () => {
  it.each([
    ['all', ['due', 'ahead', 'new', 'cool', 'hub', 'off']],
    ['overdue', ['due']],
    ['tracked', ['due', 'ahead', 'new', 'cool', 'hub']],
    ['never-contacted', ['new']],
    ['cooling', ['cool']],
    ['connectors', ['hub']],
    ['no-channel', ['hub']],
    ['met-this-month', ['new']],
    ['untracked', ['off']],
    ['waiting', ['off']],
    ['archived', ['gone']],
  ] as const)('%s', (preset, ids) => {
    expect(idsOf(filterPeople(rows, { preset }, today))).toEqual(ids);
  });

  it('narrow by tier, circle and tag', () => {
    expect(idsOf(filterPeople(rows, { preset: 'all', tier: 'A' }, today))).toEqual(['off']);
    expect(idsOf(filterPeople(rows, { preset: 'all', tag: 't' }, today))).toEqual(['off']);
    expect(idsOf(filterPeople(rows, { preset: 'archived', circleId: 'c' }, today))).toEqual([
      'gone',
    ]);
  });

  it('stand in an address and come back from it', () => {
    const word = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom(...presets),
        fc.constantFrom(undefined, 'A' as const, 'C' as const),
        word,
        word,
        (preset, tier, circleId, tag) => {
          const filter = {
            preset,
            ...(tier ? { tier } : {}),
            ...(circleId ? { circleId } : {}),
            ...(tag ? { tag } : {}),
          };
          expect(readFilterAddress(filterAddress(filter))).toEqual(filter);
        },
      ),
    );
    expect(readFilterAddress('nonsense/tier=Z/tag=%E0%A4%A')).toEqual({
      preset: 'all',
      tag: '%E0%A4%A',
    });
  });
});

describe('sorting', () => {
  it.each(sortColumns)('by %s keeps everybody, those with nothing last either way', (by) => {
    const up = sortPeople(rows, { by, descending: false }, today);
    const down = sortPeople(rows, { by, descending: true }, today);
    expect(idsOf(up).toSorted()).toEqual(idsOf(rows).toSorted());
    expect(idsOf(down).toSorted()).toEqual(idsOf(rows).toSorted());
  });

  it('by the next day puts the earliest first, by last touch the latest', () => {
    expect(idsOf(sortPeople(rows, { by: 'due', descending: false }, today)).slice(0, 2)).toEqual([
      'due',
      'ahead',
    ]);
    expect(idsOf(sortPeople(rows, { by: 'last', descending: true }, today))[0]).toBe('ahead');
    expect(idsOf(sortPeople(rows, { by: 'warmth', descending: true }, today))[0]).toBe('cool');
  });
});

describe('a first look', () => {
  it('begins with the newest, and ends with those put off', () => {
    const waiting = [
      row('late', { triage: 'skipped', metOn: '2026-03-03' }),
      row('old', { triage: 'waiting', metOn: '2025-01-01' }),
      row('new', { triage: 'waiting', metOn: '2026-03-01' }),
      row('looked'),
    ];
    expect(idsOf(triageOrder(waiting))).toEqual(['new', 'old', 'late']);
  });
});
