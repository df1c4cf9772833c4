import { canInvite, isOwnCard, linkedMemberId, memberAgreement } from './card-links';
import {
  type Card,
  type Found,
  found,
  isElsewhere,
  isRendered,
  type Page,
  shown,
  textOf,
} from './page';
import { decodeMemberId } from './raw-id';
import { sduiText } from './sdui-text';
import { sduiCardKey, selectors } from './selectors';
import { agreement, cardIds, slugEvidence, slugOf } from './slug-evidence';
import { caps } from './text';
import { isPersonName } from './title';

/**
 * Server-driven pages (2026): hashed classes, no h1, everything of the person in one card whose key
 * ends in `Topcard` and carries the opaque member id. Null when the page has no such card.
 */
export function readSdui(page: Page): Card | null {
  const cards = topcards(page);
  const [card] = cards;
  if (card === undefined) return null;
  if (cards.length > 1) return { template: 'sdui', proof: 'none' };
  const heading = headingOf(page, card);
  const name = nameIn(heading);
  const memberId = memberOf(page, card);
  const { proof, slug } = proofOf(page, card, memberId?.value);
  if (proof === 'foreign' || proof === 'none') return { template: 'sdui', proof, name };
  const text = heading === null ? null : sduiText(page, card, heading);
  // Only a stranger can be invited: a first degree beside the button is a misread.
  const degree = text?.degree === 1 && canInvite(page, card) ? null : text?.degree;
  return {
    template: 'sdui',
    proof,
    name,
    headline: found(text?.headline, 'sdui.p-after-name', 'high'),
    company: companyIn(page, card),
    location: found(text?.location, 'sdui.p-before-dot', 'high'),
    degree: found(degree, 'sdui.degree', 'medium'),
    memberId,
    otherSlugs: slug === null ? [] : [slug],
    isSelf: isOwnCard(page, card),
  };
}

/** One element per card: the same key sits on an outer div and on the section inside it. */
function topcards({ document, main }: Page): Element[] {
  const all = [...document.querySelectorAll(selectors.sduiTopcard)].filter(
    (element) => !isElsewhere(element, main) && isRendered(element),
  );
  const inner = all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
  const filled = inner.filter((element) => element.querySelector('h1, h2') !== null);
  return filled.length > 0 ? filled : inner;
}

/** The member number: from the card's key, else from its buttons (keys are masked on some pages). */
function memberOf(page: Page, card: Element): Found<string> | undefined {
  const keys = [card.getAttribute('componentkey'), card.id].filter((key) =>
    key?.startsWith(sduiCardKey),
  );
  const rawId = keys[0]?.slice(sduiCardKey.length, -'Topcard'.length) ?? '';
  const own = decodeMemberId(rawId);
  const linked = linkedMemberId(page, card);
  if (own === null) return found(linked, 'sdui.compose-link', 'high');
  if (own.certainty !== 'sure' || (linked !== null && linked !== own.memberId)) return undefined;
  return found(own.memberId, 'sdui.topcard-key', 'high');
}

function proofOf(
  page: Page,
  card: Element,
  memberId: string | undefined,
): { proof: Card['proof']; slug: string | null } {
  const { address } = page;
  const member = memberAgreement(address, memberId);
  if (member === 'other') return { proof: 'foreign', slug: null };
  if (cardIds(page).length > 1) return { proof: 'foreign', slug: null };
  const evidence = slugEvidence(page, card);
  if (address.slug !== undefined) {
    const proof = agreement(evidence, address.slug);
    return { proof: member === 'same' && proof !== 'foreign' ? 'keys' : proof, slug: null };
  }
  if (member !== 'same') return { proof: 'none', slug: null };
  return { proof: address.certainty === 'sure' ? 'keys' : 'links', slug: slugOf(evidence) };
}

/** The one heading of the card. h2 on every page seen; one project was served h1 for a while. */
function headingOf({ main }: Page, card: Element): Element | null {
  const headings = shown(card, 'h1, h2', main).filter((each) => textOf(each, caps.name) !== '');
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

function nameIn(heading: Element | null): Found<string> | undefined {
  const name = textOf(heading, caps.name);
  return isPersonName(name) ? found(name, `sdui.${heading?.localName}`, 'high') : undefined;
}

/** The employer's badge; a school has another icon, and two employers are none. */
function companyIn({ main }: Page, card: Element): Found<string> | undefined {
  const names = [...card.querySelectorAll(selectors.sduiCompanyIcon)]
    .map((icon) => icon.closest(selectors.pressable))
    .filter((button) => button !== null)
    .filter((button) => card.contains(button) && !isElsewhere(button, main) && isRendered(button))
    .map((button) => [...button.querySelectorAll('p, span'), button])
    .map((parts) => parts.map((part) => textOf(part, caps.text)).find((text) => text !== ''));
  const distinct = [...new Set(names)];
  return distinct.length === 1 ? found(distinct[0], 'sdui.company-icon', 'high') : undefined;
}
