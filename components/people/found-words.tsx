import { type Excerpt, excerpt } from '@/lib/domain/contact/excerpt';
import type { FoundIn } from '@/lib/domain/contact/search-people';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { t } from '@/lib/strings/strings';
import { useTextHit } from './use-text-hit';

/** A text with what was searched for marked in it. */
export function Marked({ text, query }: { text: string; query: string }) {
  const found = query === '' ? undefined : excerpt(text, query, text.length);
  return found ? <Hit excerpt={found} /> : text;
}

function Hit({ excerpt: { before, hit, after } }: { excerpt: Excerpt }) {
  return (
    <>
      {before}
      <mark className="rounded-sm bg-accent-tint text-accent-ink">{hit}</mark>
      {after}
    </>
  );
}

const places = {
  remark: 'people.inTheirWords',
  note: 'people.inNote',
  story: 'people.inStory',
} as const;

type FoundWordsProps = { row: PersonRow; query: string; foundIn: FoundIn };

/** The line under a name: who they are, or where the words of the search were found. */
export function FoundWords({ row, query, foundIn }: FoundWordsProps) {
  const hit = useTextHit(row.id, query, foundIn === 'texts');
  if (hit) {
    return (
      <>
        {t(places[hit.from])} <Hit excerpt={hit.excerpt} />
      </>
    );
  }
  if (!row.headline) return row.company ?? null;
  const inHeadline = query !== '' && excerpt(row.headline, query, 30);
  return inHeadline ? <Hit excerpt={inHeadline} /> : row.headline;
}
