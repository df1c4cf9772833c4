import type { ImportRefusal } from './import-error';
import { archiveKindOfName, isArchiveName, isTalkWithHelper } from './linkedin/archive-file';

/** A file's name without the folders it came in; never used as a path. */
export const baseOf = (name: string): string => name.split(/[\\/]/).pop() ?? name;

/**
 * Whether a file of a folder is passed over without a word. In a folder of an archive most files
 * are of no use: articles, pictures, what Tend never reads.
 * @example isBeside({ name: 'Articles/How I work.html', bytes }, true) // true
 */
export function isBeside(
  { name, bytes }: { name: string; bytes: Uint8Array },
  isFolderOfArchive: boolean,
): boolean {
  const base = baseOf(name);
  if (bytes.length === 0 || base.startsWith('.')) return true;
  if (isFolderOfArchive && !/\.(csv|vcf|json|zip)$/i.test(base)) return true;
  return isTalkWithHelper(base) || (isArchiveName(base) && archiveKindOfName(base) === null);
}

const harmless: ReadonlySet<ImportRefusal> = new Set([
  'nothing-useful',
  'no-rows',
  'spreadsheet',
  'not-a-table',
  'sql',
  'calendar',
  'unknown-format',
]);

/** Whether a refusal says "not this file" rather than "beware": then others beside it are read. */
export const isHarmless = (reason: ImportRefusal): boolean => harmless.has(reason);
