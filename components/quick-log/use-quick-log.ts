import { useEffect, useMemo, useState } from 'react';
import { type DraftHandle, useDraft } from '@/components/shell/use-draft';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { SearchEntry } from '@/lib/domain/contact/search-entry';
import type { QuickLogContext, QuickLogReading } from '@/lib/domain/quick-log/draft';
import { type QuickLogEdits, readEdits, withEdits } from '@/lib/domain/quick-log/edits';

type Reader = (line: string, context: QuickLogContext) => QuickLogReading;

export type QuickLogState = {
  line: string;
  setLine: (line: string) => void;
  /** What was read, with the person's own changes; null until there is something to read. */
  reading: QuickLogReading | null;
  edit: (edits: QuickLogEdits) => void;
  nameOf: (contactId: string) => string;
  entries: readonly SearchEntry[];
  today: LocalDate;
  draft: DraftHandle;
};

/** The reader is loaded with the first letter: a page that only shows the day never pays for it. */
function useReader(isWanted: boolean): Reader | undefined {
  const [reader, setReader] = useState<Reader>();
  useEffect(() => {
    if (!isWanted) return;
    void import('@/lib/domain/quick-log/parse').then((module) => {
      setReader(() => module.readQuickLog);
      return undefined;
    });
  }, [isWanted]);
  return reader;
}

const none: readonly SearchEntry[] = [];

/** A line being typed, read at each keystroke; the line and what was changed by hand are a draft. */
export function useQuickLog(): QuickLogState {
  const today = useToday();
  const draft = useDraft('quick-log');
  const line = draft.values.line ?? '';
  const isTyping = line !== '';
  const read = useReader(isTyping);
  // Everybody's names, and so read only once something is typed.
  const known = useLive(
    async (services) => (isTyping ? services.cards.searchEntries() : undefined),
    [isTyping],
  );
  const entries = known ?? none;
  const contacts = useMemo(() => entries.map(({ id, name }) => ({ id, name })), [entries]);
  const edits = useMemo(() => readEdits(draft.values.edits), [draft.values.edits]);
  const reading = useMemo(() => {
    // Not before the address book is there: somebody known would look new.
    if (!read || !known || line.trim() === '') return null;
    const context = { today, contacts, locale: navigator.language };
    return withEdits(read(line, context), edits);
  }, [read, known, line, contacts, edits, today]);
  const names = useMemo(() => new Map(entries.map(({ id, name }) => [id, name])), [entries]);
  return {
    line,
    setLine: (next) => draft.set('line', next),
    reading,
    edit: (changes) => draft.set('edits', JSON.stringify({ ...edits, ...changes })),
    nameOf: (contactId) => names.get(contactId) ?? '?',
    entries,
    today,
    draft,
  };
}
