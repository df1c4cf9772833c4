import type { TendDatabase } from '@/lib/db/database';
import { localDateAt } from '@/lib/domain/calendar/local-date-at';
import { t } from '@/lib/strings/strings';
import { choosePeople } from '@/lib/transfer/choose-people';
import { writeCalendar } from '@/lib/transfer/write-calendar';
import { writeContactsCsv, writeVcards } from '@/lib/transfer/write-contacts';
import { writeJson } from '@/lib/transfer/write-backup';
import type { Snapshot } from '@/lib/transfer/snapshot';
import { writeMarkdown } from '@/lib/transfer/write-markdown';
import type { ExportKind } from './export-kind';
import { type SnapshotFacts, takeSnapshot } from './snapshot-service';

export type ExportedFile = { name: string; type: string; text: string };

/** What a file of some people is called. */
const partNames: Record<ExportKind, string> = {
  json: 'tend-selection.json',
  csv: 'tend-selection.csv',
  vcard: 'tend-selection.vcf',
  vcard4: 'tend-selection-4.vcf',
  calendar: 'tend-selection.ics',
  markdown: 'tend-selection.md',
};

const files: Record<ExportKind, { name: string; type: string }> = {
  json: { name: 'tend.json', type: 'application/json' },
  csv: { name: 'tend-people.csv', type: 'text/csv;charset=utf-8' },
  vcard: { name: 'tend-people.vcf', type: 'text/vcard;charset=utf-8' },
  vcard4: { name: 'tend-people-4.vcf', type: 'text/vcard;charset=utf-8' },
  calendar: { name: 'tend-dates.ics', type: 'text/calendar;charset=utf-8' },
  markdown: { name: 'tend.md', type: 'text/markdown;charset=utf-8' },
};

/** Whether a format says more than what stands in the contacts. */
const isWhole = (kind: ExportKind) => kind === 'json' || kind === 'markdown';

/** Some people, without settings, own words and the identity of the address book they are in. */
function partOf(snapshot: Snapshot, contactIds: readonly string[]): Snapshot {
  const { settings: _set, ownWords: _own, databaseId: _identity, data, ...facts } = snapshot;
  return { ...facts, isPart: true, data: choosePeople(data, contactIds) };
}

/** Writes everything, or the chosen people, out in one of the open formats. */
export function createExportJob(open: () => Promise<TendDatabase>) {
  async function exportFile(
    kind: ExportKind,
    facts: SnapshotFacts & { timeZone: string },
    contactIds?: readonly string[],
  ): Promise<ExportedFile> {
    const tables = isWhole(kind) ? undefined : (['contacts'] as const);
    const all = await takeSnapshot(await open(), facts, tables);
    const snapshot = contactIds ? partOf(all, contactIds) : all;
    const contacts = snapshot.data.contacts.filter(({ deletedAt }) => deletedAt === undefined);
    const dayOf = (instant: number) => localDateAt(instant, facts.timeZone, 0);
    const write: Record<ExportKind, () => string> = {
      json: () => writeJson(snapshot),
      csv: () => writeContactsCsv(contacts),
      vcard: () => writeVcards(contacts, '3.0'),
      vcard4: () => writeVcards(contacts, '4.0'),
      calendar: () => writeCalendar(contacts, words, facts.now, dayOf(facts.now)),
      markdown: () => writeMarkdown({ data: { ...snapshot.data, contacts } }, dayOf),
    };
    const name = contactIds ? partNames[kind] : files[kind].name;
    return { ...files[kind], name, text: write[kind]() };
  }
  return { exportFile };
}

const words = {
  due: (name: string) => t('transfer.calendar.due', { name }),
  annual: (name: string, kind: string) => t('transfer.calendar.annual', { name, kind }),
};
