import { describe, expect, it } from 'vitest';
import { readAnnualDate } from '@/lib/domain/cadence/read-annual-date';

const read = (day: string, month: string, year = '', kind = 'birthday') =>
  readAnnualDate({ kind, day, month, year });

describe('readAnnualDate (E7)', () => {
  it('reads a day with and without its year, leap days too', () => {
    expect(read('20', '4')).toEqual({ kind: 'birthday', month: 4, day: 20 });
    expect(read(' 1 ', '12', '1980')).toEqual({ kind: 'birthday', month: 12, day: 1, year: 1980 });
    expect(read('29', '2')).toEqual({ kind: 'birthday', month: 2, day: 29 });
  });

  it.each([
    ['31', '4', ''],
    ['0', '1', ''],
    ['1', '', ''],
    ['x', '1', ''],
    ['1', '1', 'soon'],
    ['1', '1', '0'],
  ])('day %s, month %s, year "%s" is none', (day, month, year) => {
    expect(read(day, month, year)).toBeUndefined();
  });

  it('needs a name', () => {
    expect(read('1', '1', '', '  ')).toBeUndefined();
  });
});
