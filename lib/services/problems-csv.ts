import { writeCsv } from '@/lib/transfer/write-csv';
import type { ImportSummary } from './import-summary';

type Problem = ImportSummary['problems'][number];

/** The records that could not be read, as a table to mend them by; `wordsFor` says why. */
export function problemsCsv(
  problems: readonly Problem[],
  wordsFor: (reason: Problem['reason']) => string,
): string {
  const rows = problems.map(({ file, line, reason, sample }) => [
    file,
    String(line),
    wordsFor(reason),
    sample,
  ]);
  return writeCsv([['File', 'Line', 'Reason', 'Record'], ...rows]);
}
