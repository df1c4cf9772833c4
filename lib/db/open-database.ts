import { TendDatabase } from './database';
import { schemaVersion } from '@/lib/domain/record/schema-version';
import { minReaderVersion } from './migrations/schema-versions';
import { removedPeople } from './removed-people';

/** Why the database cannot be used; what a person can do is said by components/shell. */
export type DatabaseTrouble =
  'newer-data' | 'upgrading-elsewhere' | 'blocked' | 'cannot-open' | 'lost';

/** What the database was when it was last well, kept outside of it (platform.md R1). */
export type ExpectedStore = {
  databaseId: string;
  contacts: number;
  /** How many had been removed on purpose by then. */
  removed?: number;
  suspect?: boolean;
};

export class DatabaseTroubleError extends Error {
  constructor(
    readonly trouble: DatabaseTrouble,
    cause?: unknown,
  ) {
    super(`The database cannot be used: ${trouble}`, { cause });
    this.name = 'DatabaseTroubleError';
  }
}

type OpenOptions = {
  name?: string;
  newId: () => string;
  /** What must be found, or the database counts as lost and is left as it is. */
  expected?: Promise<ExpectedStore | null>;
  /** Told when the database stops being usable later: another page upgrades it. */
  onTrouble?: (trouble: DatabaseTrouble) => void;
};

/** Dexie itself asks three times in each of them. */
const attempts = 2;
/** An open that neither succeeds nor fails: a lock that never comes free (ms). */
const patience = 20_000;

/**
 * Opens the database, or says why not (DatabaseTroubleError). A version written by newer code that
 * we must not touch is refused; a newer page that upgrades makes this one let go at once.
 * @example const db = await openDatabase({ newId })
 */
export async function openDatabase(options: OpenOptions): Promise<TendDatabase> {
  const db = new TendDatabase(options.name);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    options.onTrouble?.('upgrading-elsewhere');
    return false;
  });
  db.on('blocked', () => options.onTrouble?.('blocked'));
  await openWithRetries(db);
  await checkExpected(db, (await options.expected) ?? null);
  await checkMeta(db, options.newId);
  return db;
}

class StuckError extends Error {}

async function within(limit: number, db: TendDatabase): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBlocked = false;
  db.on('blocked', () => (isBlocked = true));
  const stuck = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // Waiting for another window is said elsewhere, and ends when that window is closed.
      if (!isBlocked) reject(new StuckError());
    }, limit);
  });
  try {
    await Promise.race([db.open(), stuck]);
  } finally {
    clearTimeout(timer);
  }
}

async function openWithRetries(db: TendDatabase): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await within(patience, db);
      return;
    } catch (error) {
      if (attempt === attempts || error instanceof StuckError) {
        db.close({ disableAutoOpen: true });
        throw new DatabaseTroubleError('cannot-open', error);
      }
      db.close({ disableAutoOpen: false });
      await new Promise((resolve) => setTimeout(resolve, attempt * 100));
    }
  }
}

/**
 * A browser that finds its files damaged opens an empty database and says nothing. Whoever had
 * people must never be greeted as somebody new (promise 3).
 */
async function checkExpected(db: TendDatabase, expected: ExpectedStore | null): Promise<void> {
  if (!expected || expected.contacts === 0) return;
  const meta = await db.meta.get('store');
  const isSame = meta?.databaseId === expected.databaseId;
  const isEmpty = (await db.contacts.limit(1).primaryKeys()).length === 0;
  const meant = isEmpty ? (await removedPeople(db)) - (expected.removed ?? 0) : 0;
  const isMissed = isEmpty && meant < expected.contacts;
  if (isSame && !isMissed && !expected.suspect) return;
  db.close({ disableAutoOpen: true });
  throw new DatabaseTroubleError('lost');
}

/** Dexie would open a newer database with old code and write it; our own row forbids that. */
async function checkMeta(db: TendDatabase, newId: () => string): Promise<void> {
  const meta = await db.meta.get('store');
  if (meta && meta.minReaderVersion > schemaVersion) {
    db.close({ disableAutoOpen: true });
    throw new DatabaseTroubleError('newer-data');
  }
  if (meta?.schemaVersion === schemaVersion) return;
  await db.transaction('rw', db.meta, async () => {
    const stored = await db.meta.get('store');
    await db.meta.put({
      key: 'store',
      databaseId: stored?.databaseId ?? newId(),
      schemaVersion: Math.max(stored?.schemaVersion ?? 0, schemaVersion),
      minReaderVersion: Math.max(stored?.minReaderVersion ?? 0, minReaderVersion),
    });
  });
}
