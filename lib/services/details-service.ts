import type { Channel, Network } from '@/lib/domain/channel/channel';
import type { Contact } from '@/lib/domain/contact/contact';
import { capText } from '@/lib/domain/record/field-limit';
import { type BulkResult, changeContacts, type Decide } from './change-contacts';
import { saveFieldEdit } from './field-edits';
import { removeFromList } from './list-items';
import { refreshTexts } from './refresh-texts';
import type { ServiceContext, Undo } from './service-context';
import { write } from './write';

type StoryField = 'story' | 'howWeMet';

/** What one knows of a person beyond their profile: channels, story, roles (P5, P6). */
export function createDetailsService(context: ServiceContext) {
  const { db, clock } = context;

  const change = (contactId: string, decide: Decide): Promise<BulkResult> =>
    changeContacts(context, [contactId], decide, { due: false });

  const changeChannels = (contactId: string, decide: (channels: Channel[]) => Channel[]) =>
    change(contactId, ({ channels = [] }) => {
      const next = decide(channels);
      return { channels: next.length > 0 ? next : undefined };
    });

  const isSame = (a: Channel, b: Channel) => a.network === b.network && a.handle === b.handle;

  /** Adds a way to reach them. Which one they like best is said, never guessed (P5). */
  function addChannel(contactId: string, network: Network, words: string): Promise<BulkResult> {
    const handle = capText('channel', words.trim()).text;
    return changeChannels(contactId, (channels) => {
      if (handle === '' || channels.some((one) => isSame(one, { network, handle })))
        return channels;
      return [...channels, { network, handle }];
    });
  }

  /** Puts a way to reach them in the trash. */
  const removeChannel = (contactId: string, channel: Channel): Promise<Undo> =>
    removeFromList(context, contactId, 'channels', channel);

  /** The one they like best, or no longer; the others are not (P5). */
  const preferChannel = (
    contactId: string,
    channel: Channel,
    isPreferred: boolean,
  ): Promise<BulkResult> =>
    changeChannels(contactId, (channels) =>
      channels.map(({ preferred: _before, ...one }) =>
        isPreferred && isSame(one, channel) ? { ...one, preferred: true } : one,
      ),
    );

  /** They said yes, or no longer, to what you send to everyone (P11). */
  const setOptedIn = (contactId: string, channel: Channel, optedIn: boolean): Promise<BulkResult> =>
    changeChannels(contactId, (channels) =>
      channels.map(({ optedIn: before, ...one }) => {
        if (!isSame(one, channel)) return before ? { ...one, optedIn: before } : one;
        return optedIn ? { ...one, optedIn: true } : one;
      }),
    );

  /** Their story, or how you met; what another window wrote meanwhile is kept (fieldEdits). */
  async function setStory(
    contactId: string,
    field: StoryField,
    { seen, value }: { seen: string; value: string },
  ): Promise<{ overwrote?: string }> {
    const text = capText('story', value.trim()).text;
    return write(context, [contactId], async () => {
      const contact = await db.contacts.get(contactId);
      const current = contact?.[field] ?? '';
      if (!contact || current === text) return {};
      const unseen = current !== seen;
      await saveFieldEdit(context, {
        recordId: contactId,
        field,
        before: current,
        after: text,
        unseen,
      });
      const changes: Partial<Contact> = { [field]: text || undefined, updatedAt: clock.now() };
      await db.contacts.update(contactId, changes);
      await refreshTexts(db, [contactId]);
      return unseen ? { overwrote: current } : {};
    });
  }

  function addRole(contactId: string, words: string): Promise<BulkResult> {
    const role = capText('tag', words.trim()).text;
    return change(contactId, ({ roles = [] }: Contact) =>
      role === '' || roles.includes(role) ? null : { roles: [...roles, role] },
    );
  }

  const removeRole = (contactId: string, role: string): Promise<BulkResult> =>
    change(contactId, ({ roles = [] }) => {
      const left = roles.filter((each) => each !== role);
      return { roles: left.length > 0 ? left : undefined };
    });

  return {
    addChannel,
    removeChannel,
    preferChannel,
    setOptedIn,
    setStory,
    addRole,
    removeRole,
  };
}
export type DetailsService = ReturnType<typeof createDetailsService>;
