import { useMemo } from 'react';
import { useLive } from '@/components/shell/use-live';
import { findEntries, type SearchEntry } from '@/lib/domain/contact/search-entry';

const most = 8;
const none: readonly SearchEntry[] = [];

/** The people a typed part of a name, company or headline may mean, best first, to choose from. */
export function usePersonOptions(typed: string) {
  const entries = useLive((services) => services.cards.searchEntries(), []) ?? none;
  const options = useMemo(
    () =>
      findEntries(entries, typed, most).map(({ id, name, detail }) => ({
        value: id,
        text: name,
        hint: detail,
      })),
    [entries, typed],
  );
  return { entries, options };
}
