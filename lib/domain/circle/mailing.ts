import type { Contact } from '@/lib/domain/contact/contact';

type Addressee = Pick<Contact, 'name' | 'company' | 'location' | 'channels'>;

/**
 * The e-mail addresses of those who opted in, each once, in their order (P11). An address whose
 * owner did not opt in is never among them.
 * @example optedInEmails(contacts) // ['mira@halden.example']
 */
export function optedInEmails(contacts: readonly Addressee[]): string[] {
  const addresses = contacts.flatMap(({ channels = [] }) =>
    channels.flatMap(({ network, handle, optedIn }) =>
      network === 'email' && optedIn === true ? [handle.replace(/^mailto:/i, '').trim()] : [],
    ),
  );
  return [...new Set(addresses)];
}

/**
 * A line a person for a list on paper: name and company, and for an invitation the preferred way to
 * reach them (P13), for a card the postal address or at least the place (P10).
 * @example invitationLines([mira], 'invite') // ['Mira Solano, Halden Labs: mira@halden.example']
 */
export function invitationLines(contacts: readonly Addressee[], list: 'invite' | 'card'): string[] {
  return contacts.map(({ name, company, location, channels = [] }) => {
    const who = company ? `${name}, ${company}` : name;
    const way =
      list === 'card'
        ? (channels.find(({ network }) => network === 'post')?.handle ?? location)
        : (channels.find(({ preferred }) => preferred) ?? channels[0])?.handle;
    return way ? `${who}: ${way.replace(/\s+/g, ' ')}` : who;
  });
}
