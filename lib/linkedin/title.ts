import { sameName } from './name-match';
import { caps, cleanText } from './text';

/** Titles of pages that are nobody's: English and Polish seen, the others by LinkedIn's own names. */
const sections = [
  'Feed|Home|My Network|Connections|Search|People|Messaging|Jobs|Notifications|Profile|Posts|Activity',
  'Profile Not Found|Page Not Found|Sign Up|Login|Log In|Sign In|Security Verification|Invitations',
  'Kanał informacji|Kontakty|Moja sieć|Wyszukiwanie|Wiadomości|Powiadomienia|Startseite|Suche',
  'Ihr Netzwerk|Nachrichten|Fil d’actualité|Réseau|Recherche|Messagerie|Inicio|Mi red|Búsqueda',
  'Mensajes|Início|Minha rede|Pesquisar|Mensagens|ホーム|マイネットワーク|検索|メッセージ',
  'الصفحة الرئيسية|شبكتي|البحث|الرسائل',
]
  .join('|')
  .split('|');

/** `(22) Zoë Marsh | LinkedIn` → `['Zoë Marsh']`; null when the title is not of LinkedIn's shape. */
function titleParts(title: string): string[] | null {
  const text = cleanText(title, caps.text).replace(/^\(\d+\+?\)\s*/, '');
  const parts = text.split(' | ');
  return parts.length > 1 && parts.pop() === 'LinkedIn' ? parts : null;
}

/**
 * The person a title names, or null. `<name> | LinkedIn` and `<section> | <name> | LinkedIn` count;
 * the signed-out `<name> - <headline> | LinkedIn` does not, for nobody can tell where the name ends.
 * @example personInTitle('(3) Experience | Zoë Marsh | LinkedIn') // 'Zoë Marsh'
 * @example personInTitle('Feed | LinkedIn') // null
 */
export function personInTitle(title: string): string | null {
  const parts = titleParts(title);
  const name = parts === null || parts.length > 2 ? undefined : parts.at(-1);
  if (name === undefined || / [-–—] /.test(name) || !isPersonName(name)) return null;
  if (sections.some((section) => sameName(section, name))) return null;
  return cleanText(name, caps.name);
}

/** Does the page's title speak of this name? Signed-out titles go on with ` - <headline>`. */
export function titleAgrees(title: string, name: string): boolean {
  const parts = titleParts(title);
  if (parts === null) return false;
  const whole = parts.join(' | ');
  const start = whole.slice(0, name.length);
  return (
    sameName(whole, name) ||
    sameName(parts.at(-1) ?? '', name) ||
    (sameName(start, name) && whole.slice(name.length).startsWith(' - '))
  );
}

/** Not a name: nothing to read in it, or LinkedIn's stand-in for somebody it hides. */
export function isPersonName(text: string): boolean {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return false;
  return !(/linkedin/i.test(text) && text.split(' ').length <= 3);
}
