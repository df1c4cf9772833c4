import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeBack } from '@/lib/domain/record/take-back';

test('what still is as the change left it goes back, absent fields too', () => {
  const before = { tier: undefined, company: 'Orchard' };
  const after = { tier: 'A', company: undefined };
  expect(takeBack({ tier: 'A', name: 'Mira' }, before, after)).toEqual(before);
});

test('a field that was changed again since stays', () => {
  expect(takeBack({ tier: 'B' }, { tier: 'A' }, { tier: 'C' })).toEqual({});
});

test.each([
  ['an item was added since', ['a', 'b', 'c'], ['a'], ['a', 'b'], ['a', 'c']],
  ['an item was taken away, another added since', ['b', 'c'], ['a', 'b'], ['b'], ['b', 'c', 'a']],
  ['the added item is gone already', ['c'], [], ['b'], ['c']],
  ['the list was emptied since', [], ['a'], ['a', 'b'], []],
])('of a list, where %s', (_, now, before, after, list) => {
  expect(takeBack({ list: now }, { list: before }, { list: after })).toEqual({ list });
});

test('a list that was not there before is absent again, once nothing else is in it', () => {
  const none: { list?: string[] } = { list: undefined };
  expect(takeBack({ list: ['b', 'b2'] }, none, { list: ['b', 'b2'] })).toEqual(none);
  const now: { list?: { at: number }[] } = { list: [{ at: 1 }] };
  expect(takeBack(now, { list: undefined }, { list: [{ at: 1 }, { at: 2 }] })).toEqual(none);
});

test('a group of fields is taken back field by field', () => {
  type Tracked = { tracking: { state: string; startedOn?: string; snoozedUntil?: string } };
  const before: Tracked = { tracking: { state: 'untracked' } };
  const after: Tracked = { tracking: { state: 'tracked', startedOn: '2026-03-02' } };
  const now: Tracked = {
    tracking: { state: 'tracked', startedOn: '2026-03-02', snoozedUntil: '2026-04-01' },
  };
  expect(takeBack(now, before, after)).toEqual({
    tracking: { state: 'untracked', snoozedUntil: '2026-04-01' },
  });
});

test('where nothing happened since, everything is as before', () => {
  const record = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(fc.integer(), fc.array(fc.integer(), { minLength: 1 }), fc.constant({ x: 1 })),
  );
  fc.assert(
    fc.property(record, record, (before, after) => {
      const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
      const was = Object.fromEntries(keys.map((key) => [key, before[key]]));
      const made = Object.fromEntries(keys.map((key) => [key, after[key]]));
      expect(takeBack(after, was, made)).toEqual(was);
    }),
  );
});
