import * as z from 'zod/mini';

/** The parts of a follow-up in one's own voice, in their order (P3). */
export const composerParts = [
  'greeting',
  'thanks',
  'remark',
  'liked',
  'company',
  'myPromise',
  'theirPromise',
  'channels',
  'closing',
] as const;
export type ComposerPart = (typeof composerParts)[number];

export const composerLanguages = ['en', 'de', 'fr', 'es'] as const;
export type ComposerLanguage = (typeof composerLanguages)[number];

const phrase = z.string().check(z.maxLength(2_000));

/**
 * A person's own phrases, one for each part, with fields in braces: `{first name}`, `{name}`,
 * `{remark}`, `{liked}`, `{company}`, `{my promise}`, `{their promise}`. An empty phrase leaves its
 * part out. `circleId`: a variant for the people of one circle.
 */
export const phraseSetSchema = z.object({
  language: z.enum(composerLanguages),
  circleId: z.optional(z.string()),
  phrases: z.partialRecord(z.enum(composerParts), phrase),
});
export type PhraseSet = z.infer<typeof phraseSetSchema>;

/** The phrases to begin with, meant to be replaced by one's own. */
export const firstPhrases: readonly PhraseSet[] = [
  {
    language: 'en',
    phrases: {
      greeting: 'Hi {first name},',
      thanks: 'thank you for the good conversation.',
      remark: 'You said “{remark}”. That stayed with me.',
      liked: 'I liked {liked}.',
      company: 'I will keep following what you do at {company}.',
      myPromise: 'As promised, I will {my promise}.',
      theirPromise: 'And thank you for offering to {their promise}.',
      channels: 'Let’s stay in touch here.',
      closing: 'Best wishes',
    },
  },
  {
    language: 'de',
    phrases: {
      greeting: 'Hallo {first name},',
      thanks: 'danke für das gute Gespräch.',
      remark: 'Du sagtest: „{remark}“. Das ist mir geblieben.',
      liked: 'Gefallen hat mir {liked}.',
      company: 'Ich bin gespannt, wie es bei {company} weitergeht.',
      myPromise: 'Wie versprochen: {my promise}.',
      theirPromise: 'Und danke für dein Angebot: {their promise}.',
      channels: 'Lass uns hier in Verbindung bleiben.',
      closing: 'Herzliche Grüße',
    },
  },
  {
    language: 'fr',
    phrases: {
      greeting: 'Bonjour {first name},',
      thanks: 'merci pour cet échange.',
      remark: 'Vous disiez : « {remark} ». Cela m’est resté.',
      liked: 'J’ai aimé {liked}.',
      company: 'Je suivrai avec plaisir ce que vous faites chez {company}.',
      myPromise: 'Comme promis : {my promise}.',
      theirPromise: 'Et merci de votre proposition : {their promise}.',
      channels: 'Restons en contact ici.',
      closing: 'Bien à vous',
    },
  },
  {
    language: 'es',
    phrases: {
      greeting: 'Hola, {first name}:',
      thanks: 'gracias por la conversación.',
      remark: 'Dijiste: «{remark}». Se me quedó grabado.',
      liked: 'Me gustó {liked}.',
      company: 'Seguiré con interés lo que hacéis en {company}.',
      myPromise: 'Como te prometí: {my promise}.',
      theirPromise: 'Y gracias por ofrecerte a {their promise}.',
      channels: 'Sigamos en contacto por aquí.',
      closing: 'Un saludo',
    },
  },
];

/**
 * The phrases for somebody: of a circle they belong to before the general ones, one's own before
 * those to begin with.
 * @example phrasesFor([], 'en', []) // the first English phrases
 */
export function phrasesFor(
  own: readonly PhraseSet[],
  language: ComposerLanguage,
  circleIds: readonly string[],
): PhraseSet {
  const spoken = own.filter((set) => set.language === language);
  const circle = spoken.find(
    ({ circleId }) => circleId !== undefined && circleIds.includes(circleId),
  );
  const general = spoken.find(({ circleId }) => circleId === undefined);
  const first = firstPhrases.find((set) => set.language === language);
  const base: PhraseSet = first ?? { language, phrases: {} };
  return {
    ...(circle ?? general ?? base),
    phrases: { ...base.phrases, ...general?.phrases, ...circle?.phrases },
  };
}

/**
 * Phrases as somebody typed them, to be kept: for a circle only those that differ from the general
 * ones, so that a later change of these reaches the circle too.
 * @example phrasesToKeep([], 'en', phrasesFor([], 'en', []).phrases, 'c1').phrases // {}
 */
export function phrasesToKeep(
  own: readonly PhraseSet[],
  language: ComposerLanguage,
  phrases: PhraseSet['phrases'],
  circleId?: string,
): PhraseSet {
  if (circleId === undefined) return { language, phrases };
  const general = phrasesFor(own, language, []).phrases;
  const changed: PhraseSet['phrases'] = {};
  for (const part of composerParts) {
    const text = phrases[part];
    if (text !== undefined && text !== general[part]) changed[part] = text;
  }
  return { language, circleId, phrases: changed };
}

/** The phrases with one set replaced, or added. */
export function withPhrases(own: readonly PhraseSet[], changed: PhraseSet): PhraseSet[] {
  const others = own.filter(
    ({ language, circleId }) => language !== changed.language || circleId !== changed.circleId,
  );
  return [...others, changed];
}
