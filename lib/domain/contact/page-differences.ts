import { capText } from '@/lib/domain/record/field-limit';
import type { Sighting } from '@/lib/domain/sighting/sighting';
import type { Contact } from './contact';

const compared = ['name', 'headline', 'company', 'location'] as const;
export type ComparedField = (typeof compared)[number];
export type PageDifference = { field: ComparedField; ours: string | undefined; theirs: string };

/**
 * What the page says otherwise than the record: offered, never applied silently. Only fields the
 * page showed with confidence count; a field missing on the page is no difference.
 * @example pageDifferences(contact, sighting) // [{ field: 'company', ours: 'Acme', theirs: 'Initech' }]
 */
export function pageDifferences(contact: Contact, sighting: Sighting): PageDifference[] {
  if (sighting.status !== 'profile') return [];
  return compared.flatMap((field) => {
    const shown = sighting[field];
    if (!shown || sighting.fields[field]?.confidence === 'low') return [];
    const theirs = capText(field, shown).text;
    return theirs === contact[field] ? [] : [{ field, ours: contact[field], theirs }];
  });
}
