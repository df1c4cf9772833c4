import { describe, expect, it } from 'vitest';
import { pageDifferences } from '@/lib/domain/contact/page-differences';
import type { Sighting } from '@/lib/domain/sighting/sighting';
import { buildContact } from '@/tests/builders/build-contact';

const sighting = (fields: Partial<Sighting>): Sighting => ({
  status: 'profile',
  template: 'sdui',
  address: null,
  fields: {},
  ...fields,
});
const contact = buildContact({ name: 'Mira', company: 'Halden' });

describe('pageDifferences', () => {
  it('names what the page says otherwise, with ours beside it', () => {
    expect(pageDifferences(contact, sighting({ name: 'Mira', company: 'Initech' }))).toEqual([
      { field: 'company', ours: 'Halden', theirs: 'Initech' },
    ]);
    expect(pageDifferences(contact, sighting({ location: 'Porto' }))).toEqual([
      { field: 'location', ours: undefined, theirs: 'Porto' },
    ]);
  });

  it('says nothing of a page that was not read for certain, or of a guess', () => {
    expect(pageDifferences(contact, sighting({ status: 'partial', name: 'Bo' }))).toEqual([]);
    const guess = { company: { rung: 'headline', confidence: 'low' as const } };
    expect(pageDifferences(contact, sighting({ company: 'Guess', fields: guess }))).toEqual([]);
  });

  it('compares what would be stored: a text cut at its limit is no difference', () => {
    const long = 'x'.repeat(5000);
    const stored = buildContact({ headline: long.slice(0, 1000) });
    expect(pageDifferences(stored, sighting({ headline: long }))).toEqual([]);
  });
});
