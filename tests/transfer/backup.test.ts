import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '@/lib/transfer/backup';
import { backupVersion, writeJson } from '@/lib/transfer/write-backup';
import { ImportRefusedError } from '@/lib/transfer/import-error';
import { lockBackup, unlockBackup } from '@/lib/transfer/lock-backup';
import { readImport } from '@/lib/transfer/read-import';
import { sha256 } from '@/lib/transfer/sha256';
import { type Snapshot, snapshotTables } from '@/lib/transfer/snapshot';
import { emptyData } from '@/lib/transfer/empty-data';
import { snapshotTableNames } from '@/lib/transfer/snapshot-names';
import { type OwnWords, ownWordsSchema } from '@/lib/domain/composer/own-words';
import { schemaVersion } from '@/lib/domain/record/schema-version';
import { arbitraryOf } from '../builders/arbitrary-of';

const data = fc.record(
  Object.fromEntries(
    snapshotTableNames.map((name) => [
      name,
      // A merge holds three whole contacts.
      fc.array(arbitraryOf(snapshotTables[name]), { maxLength: name === 'merges' ? 1 : 3 }),
    ]),
  ),
) as unknown as fc.Arbitrary<Snapshot['data']>;
const snapshots: fc.Arbitrary<Snapshot> = fc.record({
  exportedAt: fc.nat(),
  appVersion: fc.constant('0.1.0'),
  schemaVersion: fc.constant(1),
  databaseId: fc.string(),
  settings: fc
    .dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      fc.jsonValue(),
      {
        noNullPrototype: true,
      },
    )
    .map((settings) => JSON.parse(JSON.stringify(settings)) as unknown),
  ownWords: arbitraryOf(ownWordsSchema) as fc.Arbitrary<OwnWords>,
  data,
});
const one: Snapshot = { exportedAt: 1, appVersion: '0.1.0', schemaVersion: 1, data: emptyData() };
const bytes = (text: string) => new TextEncoder().encode(text);

function reasonOf(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    return error instanceof ImportRefusedError ? error.reason : String(error);
  }
  return undefined;
}

describe('a backup', () => {
  it('gives back exactly what went in, every field of every table', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        expect(readBackup(writeBackup(snapshot))).toEqual(snapshot);
        expect(readBackup(bytes(writeJson(snapshot)))).toEqual(snapshot);
      }),
      { numRuns: process.env['TEND_NIGHTLY'] ? 3_000 : 60 },
    );
  });

  it('survives being laid out by an editor', () => {
    const pretty = JSON.stringify(JSON.parse(writeJson(one)), null, 2);
    expect(readBackup(bytes(pretty))).toEqual(one);
  });

  it('is recognised when it is imported, compressed or not', async () => {
    for (const file of [writeBackup(one), bytes(writeJson(one))]) {
      const preview = await readImport({ name: 'x', bytes: file });
      expect(preview).toMatchObject({ format: 'tend-backup', error: null, backup: one });
    }
  });

  it('is refused when a single character of its data changed', () => {
    const changed = writeJson(one).replace('"contacts":[]', '"contacts":[{}]');
    expect(reasonOf(() => readBackup(bytes(changed)))).toBe('damaged-backup');
  });

  it('is refused when anything around its rows changed: settings, words, times, versions', () => {
    const whole = {
      ...one,
      databaseId: 'd',
      settings: { dailyCap: 5 },
      ownWords: ownWordsSchema.parse({}),
    };
    const text = writeJson(whole);
    expect(readBackup(bytes(text))).toEqual(whole);
    const changes: [string, string][] = [
      ['"dailyCap":5', '"dailyCap":6'],
      ['"exportedAt":1,', '"exportedAt":2,'],
      ['"databaseId":"d"', '"databaseId":"e"'],
      ['"appVersion":"0.1.0"', '"appVersion":"0.1.1"'],
      ['"formatVersion":2', '"formatVersion":1'],
      ['"ownWords":', '"otherWords":'],
      ['"counts":{', '"isPart":true,"counts":{'],
    ];
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      expect(reasonOf(() => readBackup(bytes(text.replace(from, to))))).toBe('damaged-backup');
    }
  });

  it('of the first version, whose digest covers the rows alone, is read as it was', () => {
    const stored = readFileSync('tests/fixtures/backups/version-1.json');
    expect(JSON.parse(stored.toString())).toMatchObject({ formatVersion: 1 });
    expect(readBackup(stored).data.contacts.length).toBeGreaterThan(0);
    const changed = stored.toString().replace('"name": "', '"name": "X');
    expect(reasonOf(() => readBackup(bytes(changed)))).toBe('damaged-backup');
  });

  it('is refused when it is newer, cut, or something else', () => {
    const newer = writeJson(one).replace(
      `"formatVersion":${backupVersion}`,
      `"formatVersion":${backupVersion + 1}`,
    );
    expect(reasonOf(() => readBackup(bytes(newer)))).toBe('newer-backup');
    const newerRows = { ...one, schemaVersion: schemaVersion + 1 };
    expect(reasonOf(() => readBackup(writeBackup(newerRows)))).toBe('newer-backup');
    const otherShape = newer.replace('"data"', '"rows"');
    expect(reasonOf(() => readBackup(bytes(otherShape)))).toBe('newer-backup');
    const whole = writeBackup(one);
    expect(reasonOf(() => readBackup(whole.slice(0, whole.length - 30)))).toBe('damaged-backup');
    expect(reasonOf(() => readBackup(bytes('{"a":1}')))).toBe('unknown-format');
    expect(reasonOf(() => readBackup(bytes('not json')))).toBe('unknown-format');
    expect(reasonOf(() => readBackup(bytes('')))).toBe('empty');
    const text = writeJson(one);
    for (const cut of [text.slice(0, 40), text.slice(0, -1), `\n ${text.slice(0, 100)}`])
      expect(reasonOf(() => readBackup(bytes(cut)))).toBe('damaged-backup');
  });

  it('leaves out and counts a row no schema knows', () => {
    const odd = { ...one, data: { ...emptyData(), notes: [{ id: 'n1' }] } } as unknown as Snapshot;
    const read = readBackup(writeBackup(odd));
    expect(read.data.notes).toEqual([]);
    expect(read.rejected).toBe(1);
  });
});

describe('sha256', () => {
  it('agrees with the one of the platform', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (value) => {
        expect(sha256(value)).toBe(createHash('sha256').update(value).digest('hex'));
      }),
    );
  });
});

describe('a locked backup', () => {
  it('opens with its passphrase only, and not after a change', async () => {
    const locked = await lockBackup(writeBackup(one), 'correct horse – Ω');
    expect(reasonOf(() => readBackup(locked))).toBe('locked-backup');
    const opened = await unlockBackup(locked, 'correct horse – Ω');
    expect(opened && readBackup(opened)).toEqual(one);
    expect(await unlockBackup(locked, 'wrong')).toBeNull();
    const changed = Uint8Array.from(locked);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(await unlockBackup(changed, 'correct horse – Ω')).toBeNull();
    await expect(unlockBackup(locked.slice(0, 30), 'x')).rejects.toThrow('damaged-backup');
    expect((await readImport({ name: 'x', bytes: locked })).error?.reason).toBe('locked-backup');
  });

  it('asks for at least 600 000 rounds', async () => {
    const locked = await lockBackup(writeBackup(one), 'x');
    const head = new TextDecoder().decode(locked.subarray(0, 60));
    expect(Number(/"iterations":(\d+)/.exec(head)?.[1])).toBeGreaterThanOrEqual(600_000);
  });
});
