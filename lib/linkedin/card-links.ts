import type { ProfileAddress } from '../domain/sighting/sighting';
import type { Page } from './page';
import { decodeMemberId } from './raw-id';
import { selectors } from './selectors';
import { hrefs } from './slug-evidence';

/**
 * The member number that the buttons of a card agree on (message, mutual connections), or null.
 * @example `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAA…&recipient=ACoAA…`
 */
export function linkedMemberId(page: Page, card: Element): string | null {
  const numbers = hrefs(page, card, selectors.memberLink)
    .flatMap((url) => [...url.searchParams.values(), ...url.pathname.split('/')])
    .flatMap((text) => text.match(/(?<![\w-])A[A-Z][A-Za-z]AA[\w-]{34}(?![\w-])/g) ?? [])
    .map(decodeMemberId)
    .filter((id) => id?.certainty === 'sure')
    .map((id) => id?.memberId);
  const distinct = [...new Set(numbers)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

/** The viewer's own card: it can be edited, and neither written to nor invited. */
export function isOwnCard(page: Page, card: Element): boolean {
  const edits = hrefs(page, card, selectors.editLink).some((url) =>
    /^\/in\/[^/]+\/edit\//.test(url.pathname),
  );
  const reaches = hrefs(page, card, `${selectors.composeLink}, ${selectors.inviteLink}`);
  return edits && reaches.length === 0;
}

export const canInvite = (page: Page, card: Element): boolean =>
  hrefs(page, card, selectors.inviteLink).length > 0;

/**
 * What member numbers say about whose card this is: `same`, `other`, or `unknown` when one side
 * has none. Only a number read for certain can contradict or prove.
 */
export function memberAgreement(
  address: ProfileAddress,
  memberId: string | undefined,
): 'same' | 'other' | 'unknown' {
  if (address.memberId === undefined || memberId === undefined) return 'unknown';
  return address.memberId === memberId ? 'same' : 'other';
}
