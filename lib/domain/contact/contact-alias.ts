const mailShape = /^[^\s@"<>()[\],;:\\]{1,64}@[^\s@"<>()[\],;:\\/]+\.[\p{L}\d-]{2,63}$/u;

/**
 * The alias of an e-mail address: how a contact is known again without a profile address. Null when
 * it is none.
 * @example emailAlias(' Jane@Acme.Example ') // 'email:jane@acme.example'
 */
export function emailAlias(text: string): string | null {
  const address = text
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return address.length <= 254 && mailShape.test(address) ? `email:${address}` : null;
}

/**
 * The alias of a telephone number: digits only, with the plus sign of an international one. Numbers
 * under seven digits are extensions and name nobody.
 * @example phoneAlias('+49 (0) 30 / 555 0100') // 'tel:+49305550100'
 */
export function phoneAlias(text: string): string | null {
  const written = text.trim().replace(/^tel:/i, '').replace(/\(0\)/g, '');
  if (!/^[+＋]?[\d\s().\-–/·]+(?:(?:x|ext\.?|#)\s*\d+)?$/iu.test(written)) return null;
  const main = written.split(/x|ext|#/i)[0] ?? '';
  const digits = main.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return null;
  const isInternational = /^[+＋]/u.test(main) || digits.startsWith('00');
  return isInternational ? `tel:+${digits.replace(/^00/, '')}` : `tel:${digits}`;
}

/**
 * What an alias of one of these kinds names, for a view or a file: the address without its prefix.
 * @example aliasValues(contact.aliases, 'email') // ['jane@acme.example']
 */
export function aliasValues(aliases: readonly string[], kind: 'email' | 'tel'): string[] {
  return aliases.flatMap((alias) =>
    alias.startsWith(`${kind}:`) ? [alias.slice(kind.length + 1)] : [],
  );
}
