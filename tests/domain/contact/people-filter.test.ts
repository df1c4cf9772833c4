import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterAddress, readFilterAddress } from '@/lib/domain/contact/filter-address';
import { filterPeople, type PeopleFilter, presets } from '@/lib/domain/contact/people-filter';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { allPlaces, type Places } from '@/lib/domain/contact/places';
import { type PeopleSort, sortColumns, sortPeople } from '@/lib/domain/contact/sort-people';
import { triageOrder } from '@/lib/domain/contact/triage-order';

const today = '2026-03-20';
const row = (id: string, fields: Partial<PersonRow> = {}): PersonRow => ({
  id,
  name: id,
  folded: id,
  state: 'tracked',
  ...fields,
});
const idsOf = (people: readonly PersonRow[]) => people.map(({ id }) => id);
const idsAt = (places: Places) => [...places].map((place) => rows[place]?.id);
const filtered = (filter: PeopleFilter) =>
  idsAt(filterPeople(rows, allPlaces(rows.length), filter, today));
const sorted = (sort: PeopleSort) => idsAt(sortPeople(rows, sort, today));

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
    expect(filtered({ preset })).toEqual(ids);
  });

  it('are asked again when the day is another', () => {
    expect(filtered({ preset: 'overdue' })).toEqual(['due']);
    const places = filterPeople(rows, allPlaces(rows.length), { preset: 'overdue' }, '2026-03-21');
    expect(idsAt(places)).toEqual(['due', 'ahead']);
  });

  it('narrow by tier, circle and tag', () => {
    expect(filtered({ preset: 'all', tier: 'A' })).toEqual(['off']);
    expect(filtered({ preset: 'all', tag: 't' })).toEqual(['off']);
    expect(filtered({ preset: 'archived', circleId: 'c' })).toEqual(['gone']);
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
    for (const descending of [false, true]) {
      expect(new Set(sorted({ by, descending }))).toEqual(new Set(idsOf(rows)));
    }
  });

  it('by the next day puts the earliest first, by last touch the latest', () => {
    expect(sorted({ by: 'due', descending: false }).slice(0, 2)).toEqual(['due', 'ahead']);
    expect(sorted({ by: 'last', descending: true })[0]).toBe('ahead');
    expect(sorted({ by: 'warmth', descending: true })[0]).toBe('cool');
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
