import { composerParts, type PhraseSet } from './phrases';

/** How something is written: a message is one breath, an e-mail has a subject, a card is short. */
export const composerForms = ['message', 'email', 'card'] as const;
export type ComposerForm = (typeof composerForms)[number];

/** What is known of the person, to be put into the phrases. Absent or empty: its part is left out. */
export type ComposerFacts = {
  name: string;
  remark?: string;
  liked?: string;
  company?: string;
  myPromise?: string;
  theirPromise?: string;
};

const fields = {
  'first name': (facts: ComposerFacts) => firstName(facts.name),
  name: (facts: ComposerFacts) => facts.name,
  remark: (facts: ComposerFacts) => facts.remark,
  liked: (facts: ComposerFacts) => facts.liked,
  company: (facts: ComposerFacts) => facts.company,
  'my promise': (facts: ComposerFacts) => facts.myPromise,
  'their promise': (facts: ComposerFacts) => facts.theirPromise,
} as const;
const isField = (name: string): name is keyof typeof fields => Object.hasOwn(fields, name);

/** The parts a card has room for. */
const cardParts = new Set(['greeting', 'thanks', 'remark', 'liked', 'closing']);

/**
 * A follow-up in the person's own phrases (P3), a draft to be changed by hand. A part whose field is
 * not known is left out; a field nobody knows stays as it was typed.
 * @example composeDraft('message', { name: 'Zoë Marsh' }, phrasesFor([], 'en', []))
 *   // 'Hi Zoë,\n\nthank you for the good conversation. Let’s stay in touch here.\n\nBest wishes'
 */
export function composeDraft(
  form: ComposerForm,
  facts: ComposerFacts,
  { phrases }: PhraseSet,
): string {
  const part = (name: (typeof composerParts)[number]): string =>
    form === 'card' && !cardParts.has(name) ? '' : filled(phrases[name] ?? '', facts);
  const body = composerParts.filter((name) => name !== 'greeting' && name !== 'closing').map(part);
  return [part('greeting'), body.filter(Boolean).join(' '), part('closing')]
    .filter(Boolean)
    .join('\n\n');
}

function filled(phrase: string, facts: ComposerFacts): string {
  let isWhole = true;
  const text = phrase.replace(/\{([^{}]+)\}/g, (braces, name: string) => {
    const field = name.trim().toLowerCase();
    if (!isField(field)) return braces;
    const value = endless(fields[field](facts));
    if (!value) isWhole = false;
    return value ?? '';
  });
  return isWhole ? text.trim() : '';
}

/** A text to stand inside a sentence: without the stop at its end. */
export const endless = (text: string | undefined): string | undefined =>
  text?.trim().replace(/(?<!\.)[.。]$/u, '');

const titles = /^(?:dr|prof|mr|mrs|ms|herr|frau|mme|m)\.?$/iu;

/** The name a friend would use. `firstName('Dr. Zoë Marsh')` → `'Zoë'` */
export function firstName(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '' && !titles.test(part));
  return parts[0] ?? name;
}

/**
 * An address that opens the person's own mail program; nothing is sent by it.
 * @example mailtoAddress(undefined, 'Hello', 'Hi') // 'mailto:?subject=Hello&body=Hi'
 */
export function mailtoAddress(to: string | undefined, subject: string, body: string): string {
  const safe =
    to && /^[^\s@?&]+@[^\s@?&]+$/.test(to) ? encodeURIComponent(to).replace('%40', '@') : '';
  return `mailto:${safe}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
