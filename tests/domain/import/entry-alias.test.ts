import { describe, expect, it } from 'vitest';
import { aliasSchema } from '@/lib/domain/contact/contact';
import { entryAlias, isEntryAlias } from '@/lib/domain/import/entry-alias';

describe('entryAlias', () => {
  it.each([
    [{ name: 'Mira Sól', connectedOn: '2020-03-27', company: 'Acme' }, 'entry:mira sol|2020-03-27'],
    [{ name: 'Mira Sol', company: 'Acme Oy' }, 'entry:mira sol||acme oy'],
    [{ name: 'Mira | Sol', connectedOn: '2020-03-27' }, 'entry:mira   sol|2020-03-27'],
    [{ name: 'Mira Sol' }, null],
    [{ name: ' ', connectedOn: '2020-03-27' }, null],
  ])('of %o is %s', (entry, alias) => {
    expect(entryAlias(entry)).toBe(alias);
  });

  it('tells two of one name and day apart by company', () => {
    const entry = { name: 'Mira Sol', connectedOn: '2020-03-27', company: 'Acme' };
    expect(entryAlias(entry, true)).toBe('entry:mira sol|2020-03-27|acme');
  });

  it('is an alias like others, but no address', () => {
    const alias = entryAlias({ name: 'x'.repeat(300), company: 'y'.repeat(300) }) ?? '';
    expect(aliasSchema.safeParse(alias).success).toBe(true);
    expect([alias, 'li:in:entry', 'email:entry@mail.example'].map(isEntryAlias)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
