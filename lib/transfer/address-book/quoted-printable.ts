/**
 * Decodes QUOTED-PRINTABLE, the encoding of vCard 2.1: `=C3=A4` is one letter, `=` at the end of a
 * line is no line break. Bytes that are not UTF-8 are taken as windows-1252.
 * @example decodeQuotedPrintable('M=C3=BCller') // 'Müller'
 */
export function decodeQuotedPrintable(text: string): string {
  const joined = text.replace(/=\r?\n/g, '');
  const encoded = new TextEncoder().encode(joined);
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at += 1) {
    const byte = encoded[at] ?? 0;
    const hex = byte === 0x3d ? joinedHex(encoded, at) : null;
    if (hex === null) bytes.push(byte);
    else {
      bytes.push(hex);
      at += 2;
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
  }
}

function joinedHex(bytes: Uint8Array, at: number): number | null {
  const pair = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
  return /^[\dA-F]{2}$/i.test(pair) ? Number.parseInt(pair, 16) : null;
}
