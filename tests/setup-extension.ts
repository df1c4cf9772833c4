import 'fake-indexeddb/auto';

/** Node has no such thing; what is reported to nobody would be lost, so it fails the run. */
globalThis.reportError ??= (error: unknown) => {
  queueMicrotask(() => {
    throw error;
  });
};
