import { expect, test } from 'vitest';
import { typedSince } from '@/lib/domain/draft/typed-since';

test.each([
  ['We met', 'We met', {}],
  ['We met', 'We met in Graz', { text: 'in Graz' }],
  ['We met', 'Her dog is ill', { text: 'Her dog is ill' }],
  ['We met', '', {}],
])('of %j, with %j there now, what was typed since stays', (saved, now, rest) => {
  expect(typedSince({ text: saved }, { text: now, other: 'of no concern' })).toEqual(rest);
});
