import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '@/lib/domain/contact/fold-name';
import { findEntries, searchEntry } from '@/lib/domain/contact/search-entry';
import { buildContact } from '@/tests/builders/build-contact';

const entries = [
  { id: '1', name: 'José López', company: 'Acme' },
  { id: '2', name: 'Łukasz Nędza', headline: 'Lopez Ltd' },
  { id: '3', name: 'Ann O’Brien' },
  { id: '4', name: '张伟' },
  { id: '5', name: 'Jürgen Groß', company: 'Söhne AG' },
].map((fields) => searchEntry(buildContact(fields)));
const found = (query: string) => findEntries(entries, query, 8).map((entry) => entry.id);

describe('foldName', () => {
  it.each([
    ['Zoë O’Łopez', 'zoe olopez'],
    ['  ÉCOLE   Straße ', 'ecole strasse'],
    ['İstanbul', 'istanbul'],
    ['\u200BAnn\u202E', 'ann'],
  ])('%s → %s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('never throws, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});

describe('findEntries', () => {
  it('finds by part of a name, of a company and of any script, names first', () => {
    expect(found('lopez')).toEqual(['1', '2']);
    expect(found('lukasz')).toEqual(['2']);
    expect(found('obrien')).toEqual(['3']);
    expect(found('张')).toEqual(['4']);
    expect(found('jose acme')).toEqual(['1']);
    for (const query of ['jurgen', 'Juergen gross', 'Jürgen Gr', 'soehne']) {
      expect(found(query)).toEqual(['5']);
    }
    expect(found('nobody')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  it('misses no exact part of a name', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (name, a, b) => {
        const [from, to] = [a % name.length, b % name.length].toSorted((x, y) => x - y);
        const part = name.slice(from, (to ?? 0) + 1);
        fc.pre(
          foldName(part) !== '' && part.isWellFormed() && foldName(name).includes(foldName(part)),
        );
        const entry = searchEntry(buildContact({ name }));
        expect(findEntries([entry], part, 1)).toHaveLength(1);
      }),
    );
  });

  it('gives at most as many as asked for', () => {
    expect(findEntries(entries, 'o', 1)).toHaveLength(1);
  });
});
