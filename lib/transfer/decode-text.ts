const strict = () => new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file: by its byte order mark, else as UTF-8; where that fails, line by line, so that
 * one line in the old Western encoding (windows-1252) does not spoil the others. Never throws.
 * @example decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)) // 'A'
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (looksLikeUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return strict().decode(bytes);
  } catch {
    return decodeByLine(bytes);
  }
}

/** UTF-16 that lost its mark: every second byte of Latin text is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200);
  if (head.length < 8) return false;
  let zeros = 0;
  for (let index = 1; index < head.length; index += 2) if (head[index] === 0) zeros += 1;
  return zeros > head.length * 0.4 && !head.some((byte, index) => index % 2 === 0 && byte === 0);
}

function decodeByLine(bytes: Uint8Array): string {
  const utf8 = strict();
  const western = new TextDecoder('windows-1252');
  const lines: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(0x0a, from);
    const to = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(from, to);
    try {
      lines.push(utf8.decode(line));
    } catch {
      lines.push(western.decode(line));
    }
    from = to;
  }
  return lines.join('').replace(/^\uFEFF/, '');
}
