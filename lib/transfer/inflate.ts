import { Gunzip, Inflate } from 'fflate';
import { ImportRefusedError } from './import-error';
import { importLimits } from './limits';

/** How many inflated bytes may still come out of one import, all its files together. */
export type ByteBudget = { left: number };

/** The budget a new import begins with. */
export const newByteBudget = (): ByteBudget => ({ left: importLimits.totalBytes });

const slice = 8 * 1024;

/**
 * Inflates in small bites and stops as soon as more comes out than a real file would hold: by bytes
 * really produced, because the sizes a file claims are its author's. In a zip also by ratio.
 * @throws ImportRefusedError `bomb` or `damaged`
 */
export function inflateWithin(
  data: Uint8Array,
  budget: ByteBudget,
  container: 'zip' | 'gzip',
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  const take = (piece: Uint8Array, isLast: boolean) => {
    length += piece.length;
    pieces.push(piece);
    isDone ||= isLast;
  };
  const stream = container === 'zip' ? new Inflate(take) : new Gunzip(take);
  for (let at = 0; at < data.length; at += slice) {
    const until = Math.min(at + slice, data.length);
    const before = length;
    try {
      stream.push(data.subarray(at, until), until === data.length);
    } catch {
      throw new ImportRefusedError('damaged');
    }
    budget.left -= length - before;
    const isFree = container === 'gzip' || length <= importLimits.ratioFreeBytes;
    const swelled = !isFree && length > until * importLimits.ratio;
    if (budget.left < 0 || length > importLimits.entryBytes || swelled) {
      throw new ImportRefusedError('bomb');
    }
  }
  if (!isDone) throw new ImportRefusedError('damaged');
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
