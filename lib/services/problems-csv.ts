import { writeCsv } from '@/lib/transfer/write-csv';
import type { ImportSummary } from './import-summary';

/** The records that could not be read, as a table to mend them by. */
export function problemsCsv(problems: ImportSummary['problems']): string {
  const rows = problems.map(({ file, line, reason, sample }) => [
    file,
    String(line),
    reason,
    sample,
  ]);
  return writeCsv([['File', 'Line', 'Reason', 'Record'], ...rows]);
}
