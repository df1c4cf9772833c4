import { expect, it } from 'vitest';
import { isDiskFull } from '@/lib/db/disk-full';

const quota = new DOMException('Quota exceeded', 'QuotaExceededError');

it.each<[string, unknown, boolean]>([
  ['the error itself', quota, true],
  ['an aborted transaction with it inside', { name: 'AbortError', inner: quota }, true],
  [
    'the same with a cause',
    new Error('failed', { cause: { name: 'AbortError', inner: quota } }),
    true,
  ],
  ['its words from a worker', new Error('AbortError: QuotaExceededError: full'), true],
  ['another abort', new DOMException('', 'AbortError'), false],
  ['nothing', undefined, false],
  ['an error inside itself', Object.assign(new Error('a'), { inner: Object.assign({}) }), false],
])('%s: %#', (_, error, isFull) => {
  expect(isDiskFull(error)).toBe(isFull);
});
