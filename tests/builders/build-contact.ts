import type { Contact } from '@/lib/domain/contact/contact';

/** A contact about whom a test says only what it is about. */
export function buildContact(fields: Partial<Contact> = {}): Contact {
  return {
    id: 'c1',
    createdAt: 1,
    updatedAt: 1,
    name: 'Mira Solano',
    aliases: [],
    aliasSeen: {},
    tags: [],
    tracking: { state: 'untracked' },
    ...fields,
  };
}
