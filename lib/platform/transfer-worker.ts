import { browser } from 'wxt/browser';

/** An object whose methods answer with promises: what a worker can serve. */
type Served = Record<string, (...args: never[]) => Promise<unknown>>;
type Call = { id: number; method: string; args: unknown[] };
type Answer = { id: number; value?: unknown; error?: string };

/** A worker speaks to its page; the options tell the types that no window is meant. */
const reply = (answer: Answer) => postMessage(answer, { transfer: [] });

/** In the worker: answers calls with the methods of `served`. */
export function serveWorker(served: Served): void {
  addEventListener('message', (event: MessageEvent<Call>) => {
    const { id, method, args } = event.data;
    const run = Object.hasOwn(served, method) ? served[method] : undefined;
    // Our own pages are the only ones that can call, and the compiler has read what they send.
    // oxlint-disable typescript/no-unsafe-type-assertion
    const answered = run
      ? Promise.resolve().then(() => run(...(args as never[])))
      : Promise.reject(new Error(`no method ${method}`));
    // oxlint-enable typescript/no-unsafe-type-assertion
    answered.then(
      (value) => reply({ id, value }),
      (error: unknown) => reply({ id, error: String(error) }),
    );
  });
}

/**
 * In a page: starts the worker and hands back its methods. Bytes are moved, not copied.
 * @example const job = openTransferWorker<TransferJob>(); await job('readFiles', files, options)
 */
export function openTransferWorker<T extends Served>() {
  const worker = new Worker(browser.runtime.getURL('/transfer-worker.js'));
  const waiting = new Map<number, (answer: Answer) => void>();
  let calls = 0;
  worker.addEventListener('message', (event: MessageEvent<Answer>) => {
    waiting.get(event.data.id)?.(event.data);
    waiting.delete(event.data.id);
  });
  return async <M extends keyof T & string>(
    method: M,
    ...args: Parameters<T[M]>
  ): Promise<Awaited<ReturnType<T[M]>>> => {
    calls += 1;
    const id = calls;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ id, method, args } satisfies Call, []);
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    // The other side is the same object: what it answers has its type.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return answer.value as Awaited<ReturnType<T[M]>>;
  };
}
