import { crc32 } from './crc32';
import { ImportRefusedError } from './import-error';
import { type ByteBudget, inflateWithin } from './inflate';
import { importLimits } from './limits';

/** One entry as the central directory lists it; its name is text, never used as a path. */
export type ZipEntry = {
  name: string;
  baseName: string;
  inflate: (budget: ByteBudget) => Uint8Array;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * The files of a zip, read by its central directory: LinkedIn writes zeros into the local headers.
 * Nothing is inflated yet. Refuses what is truncated, encrypted or lists too much.
 * @throws ImportRefusedError
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || count > importLimits.zipEntries) {
    throw new ImportRefusedError('too-many-entries');
  }
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) {
      throw new ImportRefusedError('truncated');
    }
    const nameLength = view.getUint16(at + 28, true);
    const after = at + 46 + nameLength;
    if (after > view.byteLength) throw new ImportRefusedError('truncated');
    const name = new TextDecoder().decode(bytes.subarray(at + 46, after));
    const baseName = name.split(/[\\/]/).pop() ?? '';
    const header = at;
    const isNoise = /(^|\/)(__MACOSX\/|\._|\.DS_Store$)/.test(name);
    if (baseName !== '' && !isNoise) {
      entries.push({ name, baseName, inflate: (budget) => inflate(bytes, view, header, budget) });
    }
    at = after + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the end that says where the directory is; behind it at most a comment. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new ImportRefusedError('truncated');
}

function inflate(
  bytes: Uint8Array,
  view: DataView,
  header: number,
  budget: ByteBudget,
): Uint8Array {
  const flags = view.getUint16(header + 8, true);
  const method = view.getUint16(header + 10, true);
  const crc = view.getUint32(header + 16, true);
  const packed = view.getUint32(header + 20, true);
  const local = view.getUint32(header + 42, true);
  if (flags & 1) throw new ImportRefusedError('encrypted');
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) {
    throw new ImportRefusedError('damaged');
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength) throw new ImportRefusedError('truncated');
  const data = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw new ImportRefusedError('damaged');
  const content = method === 0 ? spend(data, budget) : inflateWithin(data, budget, 'zip');
  if (crc32(content) !== crc) throw new ImportRefusedError('damaged');
  return content;
}

function spend(data: Uint8Array, budget: ByteBudget): Uint8Array {
  budget.left -= data.length;
  if (budget.left < 0 || data.length > importLimits.entryBytes)
    throw new ImportRefusedError('bomb');
  return data;
}
