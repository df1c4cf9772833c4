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

test('a worker that dies fails what was asked of it, and the next call begins anew', async () => {
  const call = openTransferWorker<Served>();
  const lost = Promise.allSettled([call('read', 'a'), call('read', 'b')]);
  StandIn.started[0]?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
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
