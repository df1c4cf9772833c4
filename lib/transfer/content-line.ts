const limit = 75;
const utf8 = new TextEncoder();

/** A text value of vCard or iCalendar: backslash first, then the separators and line breaks. */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(/[;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\n|\r/g, '\\n');
}

/**
 * One line of vCard or iCalendar, folded at 75 octets without splitting a character, with CRLF.
 * @example contentLine('FN:Mira Solano') // 'FN:Mira Solano\r\n'
 */
export function contentLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8.encode(character).length;
    if (octets + size > limit) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
