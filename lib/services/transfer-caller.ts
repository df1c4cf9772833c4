import { openTransferWorker } from '@/lib/platform/transfer-worker';
import type { ServiceContext } from './service-context';
import type { TransferJob } from './transfer-job';

/** Calls a method of the transfer job, wherever it runs. */
export type TransferCaller = ReturnType<typeof openTransferWorker<TransferJob>>;

const callers = new WeakMap<ServiceContext, TransferCaller>();

/** The job in the one worker of this page, started with the first call. */
export function transferOf(context: ServiceContext): TransferCaller {
  const known = callers.get(context);
  if (known) return known;
  let call: TransferCaller | undefined;
  const caller: TransferCaller = (method, ...args) =>
    (call ??= openTransferWorker<TransferJob>())(method, ...args);
  callers.set(context, caller);
  return caller;
}
