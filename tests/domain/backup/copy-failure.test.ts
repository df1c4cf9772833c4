import { describe, expect, it } from 'vitest';
import { copyFailures, downloadFailure, isTimeToRetry } from '@/lib/domain/backup/copy-failure';
import { backupName, outdatedBackups } from '@/lib/domain/backup/rotation';

describe('a copy that could not be written', () => {
  it.each([
    ['FILE_NO_SPACE', 'no-space'],
    ['FILE_ACCESS_DENIED', 'denied'],
    ['FILE_BLOCKED', 'denied'],
    ['USER_CANCELED', 'stopped'],
    ['USER_SHUTDOWN', 'stopped'],
    ['FILE_FAILED', 'failed'],
    [undefined, 'failed'],
  ])('%s means %s', (reason, meaning) => {
    expect(downloadFailure(reason)).toBe(meaning);
  });

  it('is tried again after ten minutes, or on the next day; a stopped one only then', () => {
    for (const reason of copyFailures) {
      expect(isTimeToRetry({ at: 0, reason }, 599_999, true)).toBe(false);
      expect(isTimeToRetry({ at: 0, reason }, 600_000, true)).toBe(reason !== 'stopped');
      expect(isTimeToRetry({ at: 0, reason }, 1, false)).toBe(true);
    }
    expect(isTimeToRetry(undefined, 0, true)).toBe(true);
    // A clock that was set back does not make it wait for a year.
    expect(isTimeToRetry({ at: 9e12, reason: 'no-space' }, 0, true)).toBe(true);
  });
});

describe('the copy just written', () => {
  it('is the one of its day that stays, locked or not', () => {
    const day = '2026-03-02';
    const names = [backupName(day, false), backupName(day, true)];
    for (const written of names) {
      expect(outdatedBackups(names, day, written)).toEqual(names.filter((n) => n !== written));
    }
  });
});
