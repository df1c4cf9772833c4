import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { type Channel, networks } from '@/lib/domain/channel/channel';
import { memberKey } from '@/lib/domain/sighting/profile-key';
import type { Contact } from './contact';

/** One thing a contact-info overlay shows, to be kept or not. */
export const contactDetailSchema = z.union([
  z.object({
    what: z.literal('channel'),
    network: z.enum(networks),
    handle: z.string().check(z.minLength(1), z.maxLength(500)),
  }),
  z.object({
    what: z.literal('birthday'),
    month: z.number().check(z.int(), z.gte(1), z.lte(12)),
    day: z.number().check(z.int(), z.gte(1), z.lte(31)),
  }),
  z.object({ what: z.literal('connected'), day: localDateSchema }),
]);
export type ContactDetail = z.infer<typeof contactDetailSchema>;

/** What the overlay of one person's page shows; `key` is their profile address. */
export const contactDetailsSchema = z.object({
  key: z.string().check(z.maxLength(400)),
  /** Whose details the page itself says they are. */
  memberId: z.optional(z.string().check(z.regex(/^\d{1,19}$/))),
  details: z.array(contactDetailSchema).check(z.maxLength(30)),
});
export type ContactDetails = z.infer<typeof contactDetailsSchema>;

/**
 * Whether an overlay may be this contact's: LinkedIn can still show the one of the person before.
 * @example isDetailsOf({ aliases: ['li:member:7'] }, { memberId: '8' }) // false
 */
export function isDetailsOf(
  { aliases }: Pick<Contact, 'aliases'>,
  { memberId }: Pick<ContactDetails, 'memberId'>,
): boolean {
  const numbers = aliases.filter((alias) => alias.startsWith('li:member:'));
  return memberId === undefined || numbers.length === 0 || numbers.includes(memberKey(memberId));
}

const sameHandle = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/[\s()/.-]+$|[\s()-]/g, '') ===
  b.toLowerCase().replace(/[\s()/.-]+$|[\s()-]/g, '');

/** Whether a contact has this already. */
export function hasDetail(contact: Contact, detail: ContactDetail): boolean {
  if (detail.what === 'connected') return contact.connectedOn !== undefined;
  if (detail.what === 'birthday') {
    return (contact.annualDates ?? []).some(({ kind }) => kind === 'birthday');
  }
  return (contact.channels ?? []).some(({ handle }) => sameHandle(handle, detail.handle));
}

/** The fields of a contact with a detail kept; nothing when it is there already. */
export function withDetail(contact: Contact, detail: ContactDetail): Partial<Contact> {
  if (hasDetail(contact, detail)) return {};
  if (detail.what === 'connected') return { connectedOn: detail.day };
  if (detail.what === 'birthday') {
    const { month, day } = detail;
    return { annualDates: [...(contact.annualDates ?? []), { kind: 'birthday', month, day }] };
  }
  const channel: Channel = { network: detail.network, handle: detail.handle };
  return { channels: [...(contact.channels ?? []), channel] };
}
