import type { TendDatabase } from '@/lib/db/database';
import { localDateAt } from '@/lib/domain/calendar/local-date-at';
import { t } from '@/lib/strings/strings';
import { writeCalendar } from '@/lib/transfer/write-calendar';
import { writeContactsCsv, writeVcards } from '@/lib/transfer/write-contacts';
import { writeJson } from '@/lib/transfer/write-backup';
import { writeMarkdown } from '@/lib/transfer/write-markdown';
import { type SnapshotFacts, takeSnapshot } from './snapshot-service';

export const exportKinds = ['json', 'csv', 'vcard', 'vcard4', 'calendar', 'markdown'] as const;
export type ExportKind = (typeof exportKinds)[number];
export type ExportedFile = { name: string; type: string; text: string };

const files: Record<ExportKind, { name: string; type: string }> = {
  json: { name: 'tend.json', type: 'application/json' },
  csv: { name: 'tend-people.csv', type: 'text/csv;charset=utf-8' },
  vcard: { name: 'tend-people.vcf', type: 'text/vcard;charset=utf-8' },
  vcard4: { name: 'tend-people-4.vcf', type: 'text/vcard;charset=utf-8' },
  calendar: { name: 'tend-dates.ics', type: 'text/calendar;charset=utf-8' },
  markdown: { name: 'tend.md', type: 'text/markdown;charset=utf-8' },
};

/** Writes everything, or the chosen people, out in one of the open formats. */
export function createExportJob(open: () => Promise<TendDatabase>) {
  async function exportFile(
    kind: ExportKind,
    facts: SnapshotFacts & { timeZone: string },
    contactIds?: readonly string[],
  ): Promise<ExportedFile> {
    const snapshot = await takeSnapshot(await open(), facts);
    const chosen = contactIds && new Set(contactIds);
    const contacts = snapshot.data.contacts.filter(
      ({ id, deletedAt }) => deletedAt === undefined && (!chosen || chosen.has(id)),
    );
    const write: Record<ExportKind, () => string> = {
      json: () => writeJson(snapshot),
      csv: () => writeContactsCsv(contacts),
      vcard: () => writeVcards(contacts, '3.0'),
      vcard4: () => writeVcards(contacts, '4.0'),
      calendar: () => writeCalendar(contacts, words, facts.now),
      markdown: () =>
        writeMarkdown({ data: { ...snapshot.data, contacts } }, (instant) =>
          localDateAt(instant, facts.timeZone, 0),
        ),
    };
    return { ...files[kind], text: write[kind]() };
  }
  return { exportFile };
}

const words = {
  due: (name: string) => t('transfer.calendar.due', { name }),
  annual: (name: string, kind: string) => t('transfer.calendar.annual', { name, kind }),
};
