import { describe, expect, it } from 'vitest';
import { isNoDate, readAnnualDate, readDay } from '@/lib/transfer/file-date';

describe('readDay', () => {
  it.each([
    ['27 Mar 2020', '2020-03-27'],
    ['2024年3月5日', '2024-03-05'],
    ['２０２４年１２月３１日', '2024-12-31'],
    ['2024 年 3 月 5 日', '2024-03-05'],
    ['2024년 3월 5일', '2024-03-05'],
    ['2024. 3. 5.', '2024-03-05'],
    ['2024年2月30日', null],
    ['2024年13月1日', null],
    ['soon', null],
  ])('%s is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});

describe('readAnnualDate', () => {
  it.each([
    ['3月5日', { month: 3, day: 5 }],
    ['1980年3月5日', { month: 3, day: 5, year: 1980 }],
    ['29. Februar', { month: 2, day: 29 }],
    ['7 Mar', { month: 3, day: 7 }],
    ['2月30日', null],
    ['7 Foo', null],
  ])('%s is %o', (text, date) => {
    expect(readAnnualDate(text)).toEqual(date);
  });
});

describe('isNoDate', () => {
  it.each([
    ['', true],
    ['0/0/00', true],
    ['0000-00-00', true],
    ['soon', false],
    ['1/1/00', false],
  ])('%j: %s', (text, isNone) => {
    expect(isNoDate(text)).toBe(isNone);
  });
});
