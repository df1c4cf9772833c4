import type { SeenPage } from '@/lib/services/contact-service';

/** A page as it was seen: a slug, with a member number when the page showed one. */
export function seenPage(slug: string, memberId?: string): SeenPage {
  return {
    address: { key: `li:in:${slug}`, slug, certainty: 'sure' },
    ...(memberId ? { memberId } : {}),
  };
}
