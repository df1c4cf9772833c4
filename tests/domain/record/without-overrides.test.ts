import { expect, it } from 'vitest';
import { withoutOverrides } from '@/lib/domain/record/without-overrides';

it.each([
  ['Ada', 'Ada'],
  ['\u202eadA\u202c', 'adA'],
  ['\u2066a\u2067b\u2068c\u2069', 'abc'],
  ['مرحبا\u200f!', 'مرحبا\u200f!'],
])('%j becomes %j', (text, plain) => {
  expect(withoutOverrides(text)).toBe(plain);
});
