import { useEffect, useState } from 'react';
import { useService } from '@/components/shell/use-service';
import { type Excerpt, excerpt } from '@/lib/domain/contact/excerpt';
import type { FoundIn } from '@/lib/domain/contact/search-people';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { createPeopleService, type TextHit } from '@/lib/services/people-service';
import { t } from '@/lib/strings/strings';

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
  const people = useService(createPeopleService);
  const [found, setFound] = useState<{ id: string; query: string; hit?: TextHit }>();
  const isInTexts = foundIn === 'texts';
  useEffect(() => {
    let isCurrent = true;
    if (isInTexts) {
      void people
        .hit(row.id, query)
        .then((hit) => isCurrent && setFound({ id: row.id, query, hit }));
    }
    return () => {
      isCurrent = false;
    };
  }, [people, row.id, query, isInTexts]);
  const hit = found?.id === row.id && found.query === query ? found.hit : undefined;
  if (isInTexts && hit) {
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
