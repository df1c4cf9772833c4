import { isOwnCard, memberAgreement } from './card-links';
import { type Card, type Found, found, type Page, shown, textOf } from './page';
import { selectors } from './selectors';
import { agreement, hrefs, slugEvidence, slugOf } from './slug-evidence';
import { caps, cleanText, degreeIn } from './text';
import { isPersonName } from './title';

/**
 * Classic pages (2022 to 2026-05): an h1 in a section that carries the plain member number.
 * Null when the page has no such section.
 */
export function readEmber(page: Page): Card | null {
  const { main } = page;
  if (main === null) return null;
  const sections = shown(main, selectors.emberSection, main).filter(
    (section) => numberOf(section) !== '0',
  );
  const numbers = [...new Set(sections.map(numberOf))];
  const [number = ''] = numbers;
  const heading = nameHeading(page);
  if (sections.length === 0) return null;
  if (numbers.length > 1 || !/^[1-9]\d{0,18}$/.test(number) || heading === undefined)
    return { template: 'ember', proof: 'none' };
  const card = sections.find((section) => section.contains(heading));
  if (card === undefined) return { template: 'ember', proof: 'none' };
  const { proof, slug } = proofOf(page, card, number);
  const text = textOf(heading, caps.name);
  const name = isPersonName(text) ? found(text, 'ember.h1', 'high') : undefined;
  if (proof === 'foreign' || proof === 'none') return { template: 'ember', proof, name };
  return {
    template: 'ember',
    proof,
    name,
    headline: found(first(page, card, selectors.emberHeadline), 'ember.headline', 'high'),
    company: companyIn(page, card),
    location: found(first(page, card, selectors.emberLocation), 'ember.location', 'high'),
    degree: found(degreeIn(first(page, card, selectors.emberDegree)), 'ember.degree', 'medium'),
    memberId: found(number, 'ember.data-member-id', 'high'),
    otherSlugs: slug === null ? [] : [slug],
    isSelf: isOwnCard(page, card),
  };
}

const numberOf = (section: Element): string => section.getAttribute('data-member-id') ?? '';

/** An open contact box brings an h1 of its own, earlier in the page than the person's. */
function nameHeading({ main }: Page): Element | undefined {
  if (main === null) return undefined;
  const headings = shown(main, 'h1', main).filter(
    (heading) => heading.closest(selectors.emberContactBox) === null,
  );
  return headings.length === 1 ? headings[0] : undefined;
}

function proofOf(
  page: Page,
  card: Element,
  number: string,
): { proof: Card['proof']; slug: string | null } {
  const { address } = page;
  const member = memberAgreement(address, number);
  if (member === 'other') return { proof: 'foreign', slug: null };
  const evidence = slugEvidence(page, card);
  if (address.slug === undefined) {
    if (member !== 'same') return { proof: 'none', slug: null };
    return { proof: address.certainty === 'sure' ? 'keys' : 'links', slug: slugOf(evidence) };
  }
  const proof = agreement(evidence, address.slug);
  if (proof === 'foreign') return { proof, slug: null };
  return { proof: member === 'same' || hasOverlay(page, card) ? 'keys' : proof, slug: null };
}

/** Contact and photo links are made for this very card; with the number they prove it. */
const hasOverlay = (page: Page, card: Element): boolean =>
  hrefs(page, card, selectors.personLink).some((url) => url.pathname.includes('/overlay/'));

const first = ({ main }: Page, card: Element, selector: string): string =>
  textOf(shown(card, selector, main)[0], caps.text);

/** What the button to the current employer is called, by language; en and pl seen on real pages. */
const employerLabel =
  /^(?:current company|obecna firma|entreprise actuelle|aktuelles unternehmen|empresa actual|empresa atual|現在の勤務先|現在の会社|الشركة الحالية)\s*[:：]\s*(.+)$/iu;

function companyIn({ main }: Page, card: Element): Found<string> | undefined {
  for (const button of shown(card, selectors.emberLabelled, main)) {
    const label = cleanText(button.getAttribute('aria-label'), caps.text);
    const sentence = employerLabel.exec(label)?.[1];
    if (sentence === undefined) continue;
    const text = textOf(button, caps.text);
    if (text !== '') return found(text, 'ember.company-button', 'medium');
    return found(sentence.replace(/[.。]\s*[^.。]+[.。]?$/u, ''), 'ember.company-label', 'medium');
  }
  return undefined;
}
