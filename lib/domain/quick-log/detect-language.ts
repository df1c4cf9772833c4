import { foldName } from '@/lib/domain/contact/fold-name';
import type { Language } from './languages/language';
import { plainText } from './sheet';
import { german } from './languages/de';
import { english } from './languages/en';
import { spanish } from './languages/es';
import { french } from './languages/fr';

const languages: readonly Language[] = [english, german, french, spanish];

/**
 * The language a line is read in: the one whose telltale words it uses most; where none stands out,
 * the writer's own, else English.
 * @example detectLanguage('gestern mit Anna telefoniert', undefined).code // 'de'
 */
export function detectLanguage(text: string, locale: string | undefined): Language {
  const own = languages.find(({ code }) => locale?.toLowerCase().startsWith(code)) ?? english;
  const plain = plainText(text);
  const found = foldName(text).split(/[^\p{L}\p{N}]+/u);
  let best = own;
  let most = score(own, found, plain) + 0.5;
  for (const language of languages) {
    const points = score(language, found, plain);
    if (points > most) {
      best = language;
      most = points;
    }
  }
  return best;
}

const score = ({ telltales, kinds }: Language, found: readonly string[], plain: string): number => {
  const told = found.filter((word) => telltales.has(word)).length;
  const named = kinds.filter(({ pattern }) => plain.search(pattern) >= 0);
  const isVerb = named.some(({ form }) => form === 'past' || form === 'vague');
  return told + (isVerb ? 1.2 : named.length > 0 ? 0.6 : 0);
};
