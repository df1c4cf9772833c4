import type { Collector } from '../collector';
import { recordOf, textOf } from '../json-value';
import { tableOf, type Table } from '../table';
import { archiveKindOfHeader, type ArchiveKind, archiveKinds } from './archive-file';
import { readConnections } from './connections';
import { readMessages } from './messages';
import { ownerByInvitations, readProfileFile } from './owner';
import {
  readEndorsements,
  readInvitations,
  readPostTouches,
  readRecommendations,
  readShares,
} from './touches';
import { readPeopleTable } from '../address-book/read-people-table';
import { mapColumns } from '../address-book/columns';

export type ArchiveTable = { kind: ArchiveKind; table: Table };

/**
 * Reads the files of one archive in the order in which they help each other: who the owner is, the
 * connections, then what happened with them.
 */
export function readArchiveTables(tables: readonly ArchiveTable[], into: Collector): void {
  const invitations = tables.find(({ kind }) => kind === 'invitations');
  const alias = invitations && ownerByInvitations(invitations.table);
  if (alias) into.owner = { ...into.owner, alias };
  const inOrder = tables.toSorted(
    (a, b) => archiveKinds.indexOf(a.kind) - archiveKinds.indexOf(b.kind),
  );
  for (const { kind, table } of inOrder) readers[kind](table, into);
}

const readers: Record<ArchiveKind, (table: Table, into: Collector) => void> = {
  profile: readProfileFile,
  connections: readConnections,
  invitations: readInvitations,
  messages: readMessages,
  'recommendations-given': (table, into) => readRecommendations(table, into, true),
  'recommendations-received': (table, into) => readRecommendations(table, into, false),
  'endorsements-given': (table, into) => readEndorsements(table, into, true),
  'endorsements-received': (table, into) => readEndorsements(table, into, false),
  comments: (table, into) => readPostTouches(table, into, 'comments'),
  reactions: (table, into) => readPostTouches(table, into, 'reactions'),
  shares: readShares,
  'synced-contacts': (table, into) => readPeopleTable(table, mapColumns(table), into),
};

const domains: Record<string, ArchiveKind> = {
  CONNECTIONS: 'connections',
  INVITATIONS: 'invitations',
  INBOX: 'messages',
  PROFILE: 'profile',
  ENDORSEMENTS: 'endorsements-received',
  RECOMMENDATIONS: 'recommendations-received',
  ALL_COMMENTS: 'comments',
  ALL_LIKES: 'reactions',
};

/**
 * The tables inside an answer of LinkedIn's Member Snapshot API, which members in the EU may hold:
 * `elements[].snapshotData[]` with the labels of the CSV files. None for any other JSON.
 */
export function tablesOfSnapshotApi(json: unknown): ArchiveTable[] {
  const elements: unknown = recordOf(json).elements;
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element: unknown) => {
    const { snapshotDomain, snapshotData } = recordOf(element);
    if (!Array.isArray(snapshotData)) return [];
    const records = snapshotData.map(recordOf);
    const header = [...new Set(records.flatMap((record) => Object.keys(record)))].slice(0, 200);
    const rows = [header, ...records.map((record) => header.map((key) => textOf(record[key])))];
    const numbered = rows.map((cells, line) => ({ line: line + 1, cells }));
    const table = tableOf(textOf(snapshotDomain), numbered, () => true);
    const kind = table && (archiveKindOfHeader(table.folded) ?? domains[textOf(snapshotDomain)]);
    return table && kind ? [{ kind, table }] : [];
  });
}
