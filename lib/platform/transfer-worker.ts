import { browser } from 'wxt/browser';

/** An object whose methods answer with promises: what a worker can serve. */
type Served = Record<string, (...args: never[]) => Promise<unknown>>;
type Call = { id: number; method: string; args: unknown[] };
type Answer<T> = { id: number; value: T; error?: string };
type Told = { told: unknown };

/** What a page wants besides the answer: to be told how far it is, and to stop waiting for it. */
export type CallWatch = { tell?: (words: unknown) => void; signal?: AbortSignal };

/** A worker speaks to its page; the options tell the types that no window is meant. */
const reply = (answer: Partial<Answer<unknown>> | Told) => postMessage(answer, { transfer: [] });

/** In the worker: tells every page that waits for an answer how far the work is, at once. */
export const tellPage = (told: unknown): void => reply({ told });

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
 * Rejects with the signal's reason once it is aborted; a worker with nothing else to do ends with it.
 * @example const call = openTransferWorker<TransferJob>(); await call('readFiles', files, options)
 * @example await call.watching({ tell: show, signal })('readFiles', files, options)
 */
export function openTransferWorker<T extends Served>() {
  let worker: Worker | undefined;
  let calls = 0;
  let waiting = 0;
  const calling =
    ({ tell, signal: cancel }: CallWatch) =>
    <M extends keyof T & string>(method: M, ...args: Parameters<T[M]>) => {
      type Value = Awaited<ReturnType<T[M]>>;
      const served = (worker ??= new Worker(browser.runtime.getURL('/transfer-worker.js')));
      calls += 1;
      waiting += 1;
      const call: Call = { id: calls, method, args };
      return new Promise<Value>((resolve, reject) => {
        const settled = new AbortController();
        const { signal } = settled;
        const settle = () => {
          settled.abort();
          waiting -= 1;
        };
        const end = () => {
          if (worker === served) worker = undefined;
          served.terminate();
        };
        // One that cannot start, or dies of a file too large for it, answers nothing more.
        const giveUp = (message: string) => {
          settle();
          end();
          reject(new Error(message));
        };
        const hear = ({ data }: MessageEvent<Answer<Value> | Told>) => {
          if ('told' in data) return tell?.(data.told);
          if (data.id !== call.id) return undefined;
          settle();
          if (data.error === undefined) resolve(data.value);
          else reject(new Error(data.error));
          return undefined;
        };
        const stop = () => {
          settle();
          // An import under way in the same worker is left to go on.
          if (waiting === 0) end();
          reject(cancel?.reason instanceof Error ? cancel.reason : new Error('cancelled'));
        };
        served.addEventListener('message', hear, { signal });
        served.addEventListener('error', ({ message }) => giveUp(message), { signal });
        served.addEventListener('messageerror', () => giveUp('unreadable answer'), { signal });
        cancel?.addEventListener('abort', stop, { signal });
        served.postMessage(call, []);
      });
    };
  return Object.assign(calling({}), { watching: calling });
}
