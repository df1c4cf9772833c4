/**
 * Why a file cannot be imported at all. The words for each are in lib/strings/en/transfer.ts.
 */
export const importRefusals = [
  'empty',
  'too-large',
  'encrypted',
  'truncated',
  'bomb',
  'too-many-entries',
  'nested-archive',
  'damaged',
  'nothing-useful',
  'no-rows',
  'spreadsheet',
  'not-a-table',
  'sql',
  'calendar',
  'newer-backup',
  'damaged-backup',
  'locked-backup',
  'unknown-format',
  'needs-mapping',
] as const;
export type ImportRefusal = (typeof importRefusals)[number];

/** Thrown inside lib/transfer only; readImport turns it into `preview.error`. */
export class ImportRefusedError extends Error {
  constructor(
    readonly reason: ImportRefusal,
    readonly detail?: string,
  ) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
    this.name = 'ImportRefusedError';
  }
}
