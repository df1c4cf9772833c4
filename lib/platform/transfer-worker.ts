import { browser } from 'wxt/browser';

/** An object whose methods answer with promises: what a worker can serve. */
type Served = Record<string, (...args: never[]) => Promise<unknown>>;
type Call = { id: number; method: string; args: unknown[] };
type Answer<T> = { id: number; value: T; error?: string };

/** A worker speaks to its page; the options tell the types that no window is meant. */
const reply = (answer: Partial<Answer<unknown>>) => postMessage(answer, { transfer: [] });

/** In the worker: answers calls with the methods of `served`. */
export function serveWorker(served: Served): void {
  const run = async ({ method, args }: Call): Promise<unknown> => {
    if (!Object.hasOwn(served, method)) throw new Error(`no method ${method}`);
    const value: unknown = await Reflect.apply(served[method] ?? Object, served, args);
    return value;
  };
  addEventListener('message', (event: MessageEvent<Call>) => {
    const { id } = event.data;
    run(event.data).then(
      (value) => reply({ id, value }),
      (error: unknown) => reply({ id, error: String(error) }),
    );
  });
}

/**
 * In a page: starts the worker and hands back a way to call its methods.
 * @example const call = openTransferWorker<TransferJob>(); await call('readFiles', files, options)
 */
export function openTransferWorker<T extends Served>() {
  let worker: Worker | undefined;
  let calls = 0;
  return <M extends keyof T & string>(method: M, ...args: Parameters<T[M]>) => {
    type Value = Awaited<ReturnType<T[M]>>;
    const served = (worker ??= new Worker(browser.runtime.getURL('/transfer-worker.js')));
    calls += 1;
    const call: Call = { id: calls, method, args };
    return new Promise<Value>((resolve, reject) => {
      const settled = new AbortController();
      const { signal } = settled;
      // One that cannot start, or dies of a file too large for it, answers nothing more.
      const giveUp = (message: string) => {
        settled.abort();
        if (worker === served) worker = undefined;
        served.terminate();
        reject(new Error(message));
      };
      const hear = ({ data: { id, value, error } }: MessageEvent<Answer<Value>>) => {
        if (id !== call.id) return;
        settled.abort();
        if (error === undefined) resolve(value);
        else reject(new Error(error));
      };
      served.addEventListener('message', hear, { signal });
      served.addEventListener('error', ({ message }) => giveUp(message), { signal });
      served.addEventListener('messageerror', () => giveUp('unreadable answer'), { signal });
      served.postMessage(call, []);
    });
  };
}
