import type { ExportedFile } from './export-job';
import type { ExportKind } from './export-kind';
import { appVersion } from '@/lib/platform/app-version';
import type { ServiceContext } from './service-context';
import { type TransferCaller, transferOf } from './transfer-caller';

/** Taking everything, or some people, out as files. */
export function createExportService(
  context: ServiceContext,
  call: TransferCaller = transferOf(context),
) {
  const { clock, settings } = context;

  /** The file, to be handed to the browser. */
  function write(kind: ExportKind, contactIds?: readonly string[]): Promise<ExportedFile> {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const facts = {
      now: clock.now(),
      appVersion: appVersion(),
      settings: settings.current(),
      timeZone,
    };
    return call('exportFile', kind, facts, contactIds);
  }
  return { write };
}
