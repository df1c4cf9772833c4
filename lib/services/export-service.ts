import type { ExportedFile } from './export-job';
import type { ExportKind } from './export-kind';
import type { ServiceContext } from './service-context';
import { snapshotFacts } from './snapshot-facts';
import { type TransferCaller, transferOf } from './transfer-caller';

/** Taking everything, or some people, out as files. */
export function createExportService(
  context: ServiceContext,
  call: TransferCaller = transferOf(context),
) {
  /** The file, to be handed to the browser. */
  async function write(kind: ExportKind, contactIds?: readonly string[]): Promise<ExportedFile> {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const facts = { ...(await snapshotFacts(context)), timeZone };
    return call('exportFile', kind, facts, contactIds);
  }
  return { write };
}
