import { useEffect, useState } from 'react';
import { useService } from '@/components/shell/use-service';
import { createPeopleService, type TextHit } from '@/lib/services/people-service';

/** Whoever types on, or scrolls past, is not kept from it by looking up words (ms). */
const restMs = 80;

/** Where in what was written about somebody a query occurs; undefined until it is looked up. */
export function useTextHit(
  contactId: string,
  query: string,
  isWanted: boolean,
): TextHit | undefined {
  const people = useService(createPeopleService);
  const [found, setFound] = useState<{ contactId: string; query: string; hit?: TextHit }>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const look = async () => {
      const hit = await people.hit(contactId, query);
      if (isCurrent) setFound({ contactId, query, hit });
    };
    const timer = setTimeout(() => void look(), restMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [people, contactId, query, isWanted]);
  const isThis = isWanted && found?.contactId === contactId && found.query === query;
  return isThis ? found.hit : undefined;
}
