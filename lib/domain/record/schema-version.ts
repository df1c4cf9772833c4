/**
 * The schema of the rows this code writes: that of the database, and of what a backup carries. Rows
 * of a newer one are refused, for reading them here would lose fields without a word.
 */
export const schemaVersion = 1;
