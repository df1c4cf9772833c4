import { openTransferWorker } from '@/lib/platform/transfer-worker';
import type { ServiceContext } from './service-context';
import type { TransferJob } from './transfer-job';

type WorkerCaller = ReturnType<typeof openTransferWorker<TransferJob>>;
/** Calls a method of the transfer job, wherever it runs; in a worker it can be watched and stopped. */
export type TransferCaller = ReturnType<WorkerCaller['watching']> & Partial<WorkerCaller>;

const callers = new WeakMap<ServiceContext, TransferCaller>();

/** The job in the one worker of this page, started with the first call. */
export function transferOf(context: ServiceContext): TransferCaller {
  const caller = callers.get(context) ?? openTransferWorker<TransferJob>();
  callers.set(context, caller);
  return caller;
}
