/** Also what would look guarded: reading takes one apostrophe off. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * A table by RFC 4180: CRLF, quotes where needed, UTF-8 with a byte order mark. A cell a spreadsheet
 * would run as a formula gets an apostrophe (S5); Tend's own files say so in an `x-guarded` column,
 * so that reading them back takes it off again.
 * @example writeCsv([['Name'], ['=1+1']]) // '\uFEFFName\r\n\'=1+1\r\n'
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (value: string) => {
    const guarded = formula.test(value) ? `'${value}` : value;
    return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
