import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/contact/contact';
import { isBuried, type Merge } from '@/lib/domain/contact/merge';
import { mergeContacts } from '@/lib/domain/contact/merge-contacts';
import { putBack, takeApart } from '@/lib/domain/contact/put-back';
import { buildContact } from '../../builders/build-contact';

const day = { firstOn: '2026-01-01', lastOn: '2026-01-01' };

function merge(kept: Contact, gone: Contact): Merge {
  const keptAfter = mergeContacts(kept, gone);
  const ids = { id: 'm1', at: 1, keptId: kept.id, goneId: gone.id, moved: [] };
  return { ...ids, keptBefore: kept, goneBefore: gone, keptAfter };
}

describe('putting a value back', () => {
  it.each([
    ['untouched', ['a', 'b'], ['a'], ['a', 'b'], ['a']],
    ['with something new', ['a', 'b', 'n'], ['a'], ['a', 'b'], ['a', 'n']],
    ['with what was taken', ['x', 'n'], ['y', 'z'], ['x'], ['n', 'y', 'z']],
    ['that was emptied since', [], ['a'], ['a', 'b'], []],
    ['of entries', [{ c: 1 }, { c: 2, d: 1 }], [{ c: 3 }], [{ c: 1 }], [{ c: 2, d: 1 }, { c: 3 }]],
    ['that is no list and changed', 'new', 'old', 'merged', 'new'],
    ['that is no list', 'merged', 'old', 'merged', 'old'],
  ])('%s', (_name, now, before, after, expected) => {
    expect(putBack(now, before, after)).toEqual(expected);
  });
});

describe('taking apart', () => {
  const kept = buildContact({ aliases: ['li:in:a'], aliasSeen: { 'li:in:a': day } });
  const gone = buildContact({
    id: 'c2',
    name: 'M. Solano',
    headline: 'H',
    needs: ['N'],
    aliases: ['li:in:b'],
    aliasSeen: { 'li:in:b': day },
  });

  it('gives back what was there, and names what has to go', () => {
    const made = merge(kept, gone);
    const fields = takeApart(made, made.keptAfter);
    expect(fields).toMatchObject({ aliases: ['li:in:a'], aliasSeen: { 'li:in:a': day } });
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(['headline', 'otherNames']));
    expect([fields.headline, fields.needs, fields.otherNames]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leaves no address with two people, though the page was seen since', () => {
    const made = merge(kept, gone);
    const later = { firstOn: '2026-01-01', lastOn: '2026-02-02' };
    const now = {
      ...made.keptAfter,
      headline: 'Newer',
      needs: ['N', 'Another'],
      aliasSeen: { 'li:in:a': later, 'li:in:b': later, 'li:member:7': later },
      aliases: ['li:member:7', ...made.keptAfter.aliases],
    };
    expect(takeApart(made, now)).toMatchObject({
      headline: 'Newer',
      needs: ['Another'],
      aliases: ['li:member:7', 'li:in:a'],
      aliasSeen: { 'li:in:a': later, 'li:member:7': later },
    });
  });

  it('waits for a newer merge that builds on it', () => {
    const older = merge(kept, gone);
    const other = { ...older, id: 'm2', at: 2, keptId: 'c3', goneId: 'c4' };
    expect(isBuried(older, [older, other])).toBe(false);
    expect(isBuried(older, [older, { ...other, goneId: kept.id }])).toBe(true);
    expect(isBuried(older, [older, { ...other, keptId: kept.id }])).toBe(true);
    expect(isBuried(older, [older, { ...other, at: 0, keptId: kept.id }])).toBe(false);
  });
});
