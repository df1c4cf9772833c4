import { buildHaystacks, type Haystack } from './haystack';
import type { PersonRow } from './person-row';
import type { Places } from './places';

type Rows = readonly PersonRow[];
type Texts = ReadonlyMap<string, string>;

/** So many people share a text: one of them changed, and only those are put together again. */
const inOneBlock = 1024;
type Block = {
  rows: Rows;
  hays: readonly Haystack[];
  /** For each of the rows in which haystack it is, and which there. */
  hayOf: Uint8Array;
  indexOf: Uint16Array;
};

/** The haystacks of all people, kept from one search to the next. */
export type SearchBlocks = ReturnType<typeof createSearchBlocks>;

/**
 * @example const blocks = createSearchBlocks(); blocks.bringUpToDate(rows, texts)
 */
export function createSearchBlocks() {
  let blocks: Block[] = [];
  let blockTexts: Texts | undefined;
  /** The rows all blocks are known to be of. */
  let blockRows: Rows | undefined;

  /** Makes a block anew when somebody in it changed; true when it did. */
  function renew(rows: Rows, texts: Texts, from: number): boolean {
    const known = blocks[from / inOneBlock];
    if (known && isOf(known, rows, from)) return false;
    blocks[from / inOneBlock] = buildBlock(rows.slice(from, from + inOneBlock), texts);
    return true;
  }

  /** Does a part of what `bringUpToDate` does, for a moment nobody waits in; true while some is left. */
  function prepare(rows: Rows, texts: Texts): boolean {
    if (blockTexts !== texts) [blocks, blockRows, blockTexts] = [[], undefined, texts];
    if (blockRows === rows) return false;
    for (let from = 0; from < rows.length; from += inOneBlock) {
      if (renew(rows, texts, from)) return true;
    }
    blocks.length = Math.ceil(rows.length / inOneBlock);
    blockRows = rows;
    return false;
  }

  return {
    prepare,
    bringUpToDate: (rows: Rows, texts: Texts): void => {
      while (prepare(rows, texts));
    },
    /** Calls back with each haystack and where the people of its places begin among all. */
    each: (look: (hay: Haystack, from: number) => void): void => {
      for (const [number, { hays }] of blocks.entries()) {
        for (const hay of hays) look(hay, number * inOneBlock);
      }
    },
    /** Calls back with the haystack each of some people is in, and which of it they are. */
    eachOf: (some: Places, look: (hay: Haystack, index: number, place: number) => void): void => {
      for (const place of some) {
        const block = blocks[Math.floor(place / inOneBlock)];
        const at = place % inOneBlock;
        const hay = block?.hays[block.hayOf[at] ?? 0];
        if (hay) look(hay, block?.indexOf[at] ?? 0, place);
      }
    },
  };
}

function buildBlock(rows: Rows, texts: Texts): Block {
  const hays = buildHaystacks(rows, texts);
  const hayOf = new Uint8Array(rows.length);
  const indexOf = new Uint16Array(rows.length);
  for (const [number, { places }] of hays.entries()) {
    for (const [index, place] of places.entries()) {
      hayOf[place] = number;
      indexOf[place] = index;
    }
  }
  return { rows, hays, hayOf, indexOf };
}

function isOf(block: Block, rows: Rows, from: number): boolean {
  const count = Math.min(rows.length - from, inOneBlock);
  return (
    block.rows.length === count && block.rows.every((row, place) => row === rows[from + place])
  );
}
