/** What the first bytes say a file is, whatever its name claims. */
export type FileKind =
  'empty' | 'zip' | 'spreadsheet' | 'gzip' | 'binary' | 'locked-backup' | 'text';

const starts = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte);

/** Magic of Tend's own locked backup, see encrypt-backup.ts. */
export const lockedMagic = new TextEncoder().encode('TENDLOCK1\n');

/**
 * Tells a file by its magic. An xlsx is a zip whose entries begin with `[Content_Types].xml` or
 * `xl/`; old Excel, PDF and pictures are `binary`.
 * @example fileKind(new TextEncoder().encode('First Name,…')) // 'text'
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (starts(bytes, ...lockedMagic)) return 'locked-backup';
  if (starts(bytes, 0x50, 0x4b)) return looksLikeOffice(bytes) ? 'spreadsheet' : 'zip';
  if (starts(bytes, 0x1f, 0x8b)) return 'gzip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'spreadsheet';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46) || starts(bytes, 0x89, 0x50, 0x4e, 0x47))
    return 'binary';
  if (starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf)) return 'binary';
  if (starts(bytes, 0x52, 0x61, 0x72, 0x21) || starts(bytes, 0x53, 0x51, 0x4c, 0x69))
    return 'binary';
  return 'text';
}

function looksLikeOffice(bytes: Uint8Array): boolean {
  const name = new TextDecoder('latin1').decode(bytes.subarray(30, 60));
  return /^(\[Content_Types\]\.xml|xl\/|_rels\/|docProps\/|mimetypeapplication\/vnd)/.test(name);
}
