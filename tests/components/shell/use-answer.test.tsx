import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '@/components/shell/error-boundary';
import { useAnswer } from '@/components/shell/use-answer';
import { clear, render } from '../ui/render';

afterEach(clear);
afterEach(() => vi.restoreAllMocks());

type Ask = () => Promise<string>;
const shown = () => document.body.textContent;
const settle = () => act(async () => undefined);

async function show(ask: Ask) {
  let tell: () => void = () => undefined;
  const watch = (listener: () => void) => {
    tell = listener;
    return () => undefined;
  };
  const Words = () => <p>{useAnswer(ask, watch) ?? 'waiting'}</p>;
  await render(
    <ErrorBoundary>
      <Words />
    </ErrorBoundary>,
  );
  return {
    again: async () => {
      tell();
      await settle();
    },
  };
}

test('shows the answer, and the new one when something changed', async () => {
  const ask = vi.fn<Ask>().mockResolvedValueOnce('first').mockResolvedValueOnce('second');
  const { again } = await show(ask);
  await settle();
  expect(shown()).toBe('first');
  await again();
  expect(shown()).toBe('second');
});

test('a first answer that fails is said, and no empty view is left', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await show(() => Promise.reject(new Error('cannot be read')));
  await settle();
  expect(shown()).toContain('cannot be read');
  expect(shown()).not.toBe('waiting');
});

test('a later answer that fails leaves what stands there', async () => {
  const ask = vi.fn<Ask>().mockResolvedValueOnce('first').mockRejectedValueOnce(new Error('no'));
  const { again } = await show(ask);
  await settle();
  await again();
  expect(shown()).toBe('first');
});

test('an answer that comes late does not take the place of a newer one', async () => {
  const late = Promise.withResolvers<string>();
  const ask = vi.fn<Ask>().mockReturnValueOnce(late.promise).mockResolvedValueOnce('newer');
  const { again } = await show(ask);
  await again();
  late.resolve('older');
  await settle();
  expect(shown()).toBe('newer');
});
