import { allSearchEntries } from '@/lib/db/search-shards';
import { findEntries, type SearchEntry } from '@/lib/domain/contact/search-entry';
import type { Suggestion } from '@/lib/platform/omnibox';
import type { ServiceContext } from './service-context';

const shown = 6;
const keptMs = 10_000;
const personPrefix = 'person/';

/** From a few letters to somebody's page, for the address bar. Read once for a run of keys. */
let kept: { at: number; entries: Promise<SearchEntry[]> } | undefined;

export function createJumpService({ db, clock }: ServiceContext) {
  const entries = (): Promise<SearchEntry[]> => {
    const now = clock.now();
    if (!kept || now - kept.at > keptMs || now < kept.at) {
      const read = allSearchEntries(db);
      kept = { at: now, entries: read };
      // What could not be read is asked for again with the next key.
      read.catch(() => (kept = undefined));
    }
    return kept.entries;
  };

  /** People whose name or company fits, the best first. */
  async function suggest(text: string): Promise<Suggestion[]> {
    return findEntries(await entries(), text, shown).map(({ id, name, detail }) => ({
      content: personPrefix + id,
      description: detail ? `${name}, ${detail}` : name,
    }));
  }

  /** The dashboard's view of what was chosen: a suggestion, or the best fit of what was typed. */
  async function viewOf(text: string): Promise<string> {
    if (text.startsWith(personPrefix)) return `#/${text}`;
    const [best] = findEntries(await entries(), text, 1);
    return best ? `#/person/${best.id}` : '#/people';
  }

  return { suggest, viewOf };
}
