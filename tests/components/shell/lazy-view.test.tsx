import { act } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '@/components/shell/error-boundary';
import { lazyView } from '@/components/shell/lazy-view';
import { clear, eventually, render } from '../ui/render';

afterEach(async () => {
  vi.restoreAllMocks();
  await clear();
});

const View = () => <p>The view</p>;

test('a view shows that it is on its way, stands there once its code came, and at once later', async () => {
  const loading = Promise.withResolvers<typeof View>();
  const load = vi.fn(async () => loading.promise);
  const Later = lazyView(load);
  await render(<Later />);
  expect(document.querySelector('[aria-busy]')).not.toBeNull();
  await act(async () => loading.resolve(View));
  await eventually(() => expect(document.body.textContent).toBe('The view'));
  await render(<Later />);
  expect(document.body.textContent).toBe('The view');
  expect(load).toHaveBeenCalledOnce();
});

test('a view whose code was loaded before stands there with the first drawing', async () => {
  const Later = lazyView(async () => View);
  expect(renderToStaticMarkup(<Later />)).toContain('aria-busy');
  await Later.load();
  expect(renderToStaticMarkup(<Later />)).toBe('<p>The view</p>');
});

test('a view whose code does not come says so in its place', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const Later = lazyView(() => Promise.reject(new Error('No such file')));
  await render(
    <ErrorBoundary>
      <Later />
    </ErrorBoundary>,
  );
  await eventually(() => expect(document.body.textContent).toContain('No such file'));
});
