/** How much of a foreign file Tend is willing to read. Everything above is refused, and said. */
export const importLimits = {
  /** Bytes of one file as it was dropped. */
  fileBytes: 256 * 1024 * 1024,
  /** Entries a zip may list; real archives of LinkedIn have under 60. */
  zipEntries: 5_000,
  /** Bytes really inflated: of one entry, and of all together. The sizes a zip claims never count. */
  entryBytes: 200 * 1024 * 1024,
  totalBytes: 400 * 1024 * 1024,
  /** Inflated bytes for each compressed one, once more than `ratioFreeBytes` came out. */
  ratio: 150,
  ratioFreeBytes: 8 * 1024 * 1024,
  /** Rows of one table, fields of one row, UTF-16 units of one field. */
  rows: 1_000_000,
  fields: 1_000,
  fieldLength: 250_000,
  /** Problems that are kept word for word; the rest are counted. */
  problems: 2_000,
} as const;
