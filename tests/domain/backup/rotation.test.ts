import { describe, expect, it } from 'vitest';
import { backupName, dayOfBackup, outdatedBackups } from '@/lib/domain/backup/rotation';
import { addDays } from '@/lib/domain/calendar/add-days';

const today = '2026-03-02';

describe('the rotation of copies', () => {
  it('keeps seven days, four weeks and twelve months over two years of daily copies', () => {
    let names: string[] = [];
    for (let back = 730; back >= 0; back -= 1) {
      const day = addDays(today, -back);
      names = [...names.filter((name) => name !== backupName(day, false)), backupName(day, false)];
      const outdated = new Set(outdatedBackups(names, day));
      names = names.filter((name) => !outdated.has(name));
      expect(names.length).toBeLessThanOrEqual(23);
      expect(names).toContain(backupName(day, false));
    }
    const days = names.map((name) => dayOfBackup(name) ?? '').toSorted((a, b) => (a < b ? -1 : 1));
    expect(days.slice(-7)).toEqual(Array.from({ length: 7 }, (_, n) => addDays(today, n - 6)));
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(12);
  });

  it('never touches a file that is not its own, nor one from the future', () => {
    const names = ['mine.txt', 'tend-2026-13-40.tend', 'tend-2030-01-01.tend', 'tend.json'];
    expect(outdatedBackups(names, today)).toEqual([]);
  });

  it('is the same whatever the order', () => {
    const names = Array.from({ length: 60 }, (_, n) => backupName(addDays(today, -n), n % 2 === 0));
    const outdated = outdatedBackups(names, today);
    expect(new Set(outdatedBackups(names.toReversed(), today))).toEqual(new Set(outdated));
    expect(outdated.length).toBeGreaterThan(40);
  });
});
