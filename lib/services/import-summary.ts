import { isEntryAlias } from '@/lib/domain/import/entry-alias';
import type { FieldValues } from '@/lib/domain/import/import-record';
import type { ImportedTouch, ImportGroup, ImportPreview } from '@/lib/transfer/import-preview';
import type { Matched } from './import-plan';

export type GroupCounts = { added: number; known: number };
export type ChangedPerson = { name: string; before: FieldValues; after: FieldValues };

/** What the page shows before anything is written; small, whatever the size of the file. */
export type ImportSummary = Pick<
  ImportPreview,
  | 'format'
  | 'files'
  | 'problems'
  | 'problemCount'
  | 'incomplete'
  | 'incompleteCount'
  | 'skipped'
  | 'columns'
  | 'fingerprint'
  | 'error'
> & {
  owner?: string;
  groups: Record<ImportGroup, GroupCounts>;
  added: number;
  completed: number;
  changed: number;
  same: number;
  /** Of those who are new: in the file without any address. */
  withoutAddress: number;
  /** Names of the first few who are new. */
  samples: string[];
  /** The first of those of whom the file says something else. */
  changes: ChangedPerson[];
  touches: { added: number; known: number; unknownPerson: number };
  backup?: { exportedAt: number; counts: Record<string, number> };
};

const shownNames = 8;
const shownChanges = 50;

/** Counts what an import would do. */
export function summarise(
  preview: ImportPreview,
  matched: Matched,
  touches: readonly ImportedTouch[],
): ImportSummary {
  const { format, files, problems, problemCount, skipped, columns, fingerprint, error } = preview;
  const { incomplete, incompleteCount } = preview;
  const changed = matched.known.filter(({ completion }) => !isEmpty(completion.changes));
  const completed = matched.known.filter(
    ({ completion }) => !isEmpty(completion.fills) || completion.aliases.length > 0,
  );
  const addedAliases = new Set(matched.added.flatMap(({ aliases }) => aliases));
  const reachable = touches.filter(
    ({ alias }) => matched.contactOf.has(alias) || addedAliases.has(alias),
  );
  const data = preview.backup?.data;
  const counts = Object.entries(data ?? {}).map(([name, rows]) => [name, rows.length] as const);
  return {
    format,
    files,
    problems,
    problemCount,
    incomplete,
    incompleteCount,
    skipped,
    error,
    ...(columns ? { columns, fingerprint } : {}),
    ...(preview.owner?.name ? { owner: preview.owner.name } : {}),
    groups: groupCounts(preview, matched),
    added: matched.added.length,
    completed: completed.length,
    changed: changed.length,
    same: matched.same,
    withoutAddress: matched.added.filter(({ aliases }) => aliases.every(isEntryAlias)).length,
    samples: matched.added.slice(0, shownNames).map(({ name }) => name),
    changes: changed.slice(0, shownChanges).map(({ contact, completion }) => ({
      name: contact.name,
      before: Object.fromEntries(
        Object.entries(contact).filter(([field]) => field in completion.changes),
      ),
      after: completion.changes,
    })),
    touches: {
      added: reachable.length,
      known: preview.touches.length - touches.length,
      unknownPerson: touches.length - reachable.length,
    },
    ...(preview.backup
      ? {
          backup: {
            exportedAt: preview.backup.exportedAt,
            counts: Object.fromEntries<number>(counts),
          },
        }
      : {}),
  };
}

const isEmpty = (fields: FieldValues) => Object.keys(fields).length === 0;

function groupCounts(preview: ImportPreview, matched: Matched): Record<ImportGroup, GroupCounts> {
  const counts: Record<ImportGroup, GroupCounts> = {
    connections: { added: 0, known: 0 },
    messages: { added: 0, known: 0 },
    'address-book': { added: 0, known: 0 },
  };
  for (const { group } of matched.added) counts[group].added += 1;
  for (const { group } of preview.people) counts[group].known += 1;
  for (const count of Object.values(counts)) count.known -= count.added;
  return counts;
}
