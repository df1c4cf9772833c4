import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isProfilePageAddress,
  parseProfileAddress,
  parseTabAddress,
} from '@/lib/linkedin/profile-address';
import { profileAddressSchema } from '@/lib/domain/sighting/sighting';
import { addressTable, beyondTheRows, type AddressRow } from './address-table';

/** What came out, cut down to what the row speaks about. */
const outcome = (row: AddressRow) => {
  const address = parseProfileAddress(row.input);
  if (address === null) return { key: null };
  const { key, certainty, slug, subView } = address;
  return {
    key,
    certainty,
    ...(row.slug === undefined ? {} : { slug }),
    ...(row.subView === undefined ? {} : { subView }),
  };
};
const wanted = ({ key, slug, subView, certainty = 'sure' }: AddressRow) => {
  if (key === null) return { key };
  return {
    key,
    certainty,
    ...(slug === undefined ? {} : { slug }),
    ...(subView === undefined ? {} : { subView }),
  };
};

describe('whose page an address is', () => {
  it('has the whole measured table', () => {
    expect(addressTable).toHaveLength(46);
  });
  it.each(addressTable)('$input → $key', (row) => {
    expect(outcome(row)).toEqual(wanted(row));
  });
});

describe('rules beyond the rows', () => {
  it.each(beyondTheRows)('$input → $key', (row) => {
    expect(outcome(row)).toEqual(wanted(row));
  });

  it('keeps the opaque id as written, with its number', () => {
    const rawId = 'ACoAAAdbzRUBTXKXvOEGK1B1mr_kCS5TeJ3C5ww';
    expect(parseProfileAddress(`https://www.linkedin.com/in/${rawId}`)).toEqual({
      key: 'li:member:123456789',
      memberId: '123456789',
      rawId,
      certainty: 'sure',
    });
  });
});

describe('the address of a live tab', () => {
  const walled =
    'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fjane-doe%2F';
  it('does not look through a wall', () => {
    expect(parseProfileAddress(walled)?.key).toBe('li:in:jane-doe');
    expect(parseTabAddress(walled)).toBeNull();
    expect(isProfilePageAddress(walled)).toBe(false);
  });
  it('agrees with the pasted one on every page that is no wall', () => {
    const open = [...addressTable, ...beyondTheRows].filter(
      ({ input }) => !/authwall|login|checkpoint|safety/.test(input),
    );
    expect(open.length).toBeGreaterThan(80);
    for (const { input } of open) {
      expect(parseTabAddress(input)).toEqual(parseProfileAddress(input));
    }
  });
});

describe('any input at all', { timeout: 30_000 }, () => {
  const pieces = fc.constantFrom(
    'https://',
    'www.',
    'linkedin.com',
    '/in/',
    '/pub/',
    '/sales/lead/',
    '?id=',
    '%',
    '%25',
    '\uD800',
    '\uDC00',
    '\u202E',
    '\u200D',
    '👩‍🌾',
    'ACoAAA',
    'authwall?sessionRedirect=',
    '@',
    ':',
  );

  it('is answered without throwing, in the shape of the schema', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 12 }),
        (parts) => {
          const address = parseProfileAddress(parts.join(''));
          expect(address === null || profileAddressSchema.safeParse(address).success).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('after /in/ gives an address that reads back as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
        const first = parseProfileAddress(
          `https://www.linkedin.com/in/${encodeURIComponent(name)}`,
        );
        if (first?.slug === undefined) return;
        const again = parseProfileAddress(
          `https://www.linkedin.com/in/${encodeURIComponent(first.slug)}`,
        );
        expect(again?.key).toBe(first.key);
        expect(first.slug).toBe(first.slug.normalize('NFC').toLowerCase());
      }),
      { numRuns: 2000 },
    );
  });

  it('of 100 kB, of lone surrogates or of no string at all is refused', () => {
    const long = [
      `https://www.linkedin.com/in/${'é'.repeat(100_000)}`,
      `https://www.linkedin.com/in/x?${'a=b&'.repeat(30_000)}`,
      '%'.repeat(100_000),
      'https://www.linkedin.com/in/\uD83D',
      '\uDC00',
    ];
    for (const input of long) expect(parseProfileAddress(input)).toBeNull();
    const strangers: unknown[] = [null, undefined, 7, {}, [], Symbol('x'), 10n, () => 'x'];
    for (const input of strangers) {
      expect(Reflect.apply(parseProfileAddress, undefined, [input])).toBeNull();
    }
  });
});
