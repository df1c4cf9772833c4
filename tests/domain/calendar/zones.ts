import { afterEach, beforeEach, describe, expect } from 'vitest';

/**
 * The zones the rules must hold in (E12): both hemispheres, half hours, half-hour clock changes. With
 * each the minutes its January is behind UTC.
 */
const zones: [zone: string, behind: number][] = [
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Europe/Madrid', -60],
  ['Asia/Kolkata', -330],
  ['Australia/Lord_Howe', -660],
  ['Pacific/Apia', -780],
];

/**
 * Runs a group of tests with the machine in each zone, and makes sure that it really is: a zone that
 * was not taken over would let every test pass for nothing.
 */
export function inEveryZone(name: string, tests: () => void): void {
  describe.each(zones)(`${name}, on a machine in %s`, (zone, behind) => {
    const before = process.env['TZ'];
    beforeEach(() => {
      process.env['TZ'] = zone;
      expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(behind);
    });
    afterEach(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });
    tests();
  });
}
