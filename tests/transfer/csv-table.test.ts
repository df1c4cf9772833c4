import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseCsv, sniffSeparator } from '@/lib/transfer/csv-table';
import { csvText } from '../fixtures/transfer/dialect';

const cell = fc.oneof(
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
  fc.constantFrom('', '"', '""', 'a,b', 'a;b', 'a\nb', 'a\r\nb', '\t', 'é', '=1'),
);
const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });

describe('parseCsv', () => {
  it.each([',', ';', '\t'] as const)('agrees with papaparse, separated by %j', (separator) => {
    fc.assert(
      fc.property(tables, fc.constantFrom('\n' as const, '\r\n' as const), (rows, newline) => {
        const text = csvText(rows, { separator, newline, encoding: 'utf-8', quoteAll: true });
        const expected = Papa.parse<string[]>(text, { delimiter: separator, newline });
        const read = parseCsv(text, separator).map(({ cells }) => cells);
        expect(read).toEqual(expected.data.filter((row) => row.length > 1));
      }),
    );
  });

  it('says on which line each record begins', () => {
    const text = 'a,b\n"x\ny",c\n\nd,e\r\nf,g';
    expect(parseCsv(text, ',').map(({ line }) => line)).toEqual([1, 2, 5, 6]);
  });
});

describe('sniffSeparator', () => {
  it.each([
    ['a,b,c\n1,2,3', ','],
    ['a;b;c\n"1,5";2;3', ';'],
    ['a\tb\n1\t2', '\t'],
    ['Notes:\n"a, sentence, with, commas"\n\na;b;c', ';'],
    ['alone', ','],
  ])('of %j is %j', (text, separator) => {
    expect(sniffSeparator(text)).toBe(separator);
  });
});
