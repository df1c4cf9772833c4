import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTransferWorker } from '@/lib/platform/transfer-worker';

type Served = { read: (name: string) => Promise<string> };

class StandIn extends EventTarget {
  static started: StandIn[] = [];
  sent: { id: number }[] = [];
  isEnded = false;
  constructor() {
    super();
    StandIn.started.push(this);
  }
  postMessage(call: { id: number }) {
    this.sent.push(call);
  }
  answer(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate() {
    this.isEnded = true;
  }
}

beforeEach(() => {
  StandIn.started = [];
  vi.stubGlobal('Worker', StandIn);
});
afterEach(() => void vi.unstubAllGlobals());

test('each call hears its own answer, from one worker', async () => {
  const call = openTransferWorker<Served>();
  const answers = [call('read', 'a'), call('read', 'b')];
  const [worker] = StandIn.started;
  worker?.answer({ id: 2, value: 'B' });
  worker?.answer({ id: 1, value: 'A' });
  expect(await Promise.all(answers)).toEqual(['A', 'B']);
  expect(StandIn.started).toHaveLength(1);
});

test('a call that is watched hears how far it is, and can be given up', async () => {
  const call = openTransferWorker<Served>();
  const told: unknown[] = [];
  const stop = new AbortController();
  const watch = { tell: (words: unknown) => void told.push(words), signal: stop.signal };
  const given = Promise.allSettled([call.watching(watch)('read', 'a')]);
  const [worker] = StandIn.started;
  worker?.answer({ told: 'half' });
  stop.abort();
  worker?.answer({ told: 'more' });
  expect(await given).toMatchObject([{ status: 'rejected', reason: { name: 'AbortError' } }]);
  expect(told).toEqual(['half']);
  // Nobody else waits for this one: its work ends with it.
  expect(worker?.isEnded).toBe(true);
});

test('giving up one call leaves what else the worker is asked to go on', async () => {
  const call = openTransferWorker<Served>();
  const stop = new AbortController();
  const other = call('read', 'import');
  const given = Promise.allSettled([call.watching({ signal: stop.signal })('read', 'a')]);
  stop.abort();
  await given;
  const [worker] = StandIn.started;
  expect(worker?.isEnded).toBe(false);
  worker?.answer({ id: 1, value: 'done' });
  expect(await other).toBe('done');
});

test('a worker that dies fails what was asked of it, and the next call begins anew', async () => {
  const call = openTransferWorker<Served>();
  const lost = Promise.allSettled([call('read', 'a'), call('read', 'b')]);
  StandIn.started[0]?.dispatchEvent(
    Object.assign(new Event('error'), { message: 'out of memory' }),
  );
  expect(await lost).toMatchObject([
    { status: 'rejected', reason: { message: 'out of memory' } },
    { status: 'rejected', reason: { message: 'out of memory' } },
  ]);
  expect(StandIn.started[0]?.isEnded).toBe(true);
  const next = call('read', 'c');
  expect(StandIn.started).toHaveLength(2);
  StandIn.started[1]?.answer({ id: 3, value: 'C' });
  expect(await next).toBe('C');
});
