import { Star, Trash2 } from 'lucide-react';
import { LineForm } from '@/components/shell/line-form';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { useService } from '@/components/shell/use-service';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { type Channel, type Network, networks } from '@/lib/domain/channel/channel';
import { channelLink } from '@/lib/domain/channel/channel-link';
import type { Contact } from '@/lib/domain/contact/contact';
import { createDetailsService } from '@/lib/services/details-service';
import { t } from '@/lib/strings/strings';

/** Where they like to be met, one marked as the best (P5). */
export function ChannelSection({ contact }: { contact: Contact }) {
  const channels = contact.channels ?? [];
  return (
    <Section title={t('person.channels')}>
      {channels.length > 0 && (
        <ul className="flex flex-col">
          {channels.map((channel) => (
            <li
              key={`${channel.network} ${channel.handle}`}
              className="border-b border-line py-1.5 last:border-b-0"
            >
              <ChannelItem contactId={contact.id} channel={channel} />
            </li>
          ))}
        </ul>
      )}
      <NewChannel contactId={contact.id} />
    </Section>
  );
}

function ChannelItem({ contactId, channel }: { contactId: string; channel: Channel }) {
  const details = useService(createDetailsService);
  const link = channelLink(channel);
  const name = t(`person.network.${channel.network}`);
  return (
    <div>
      <div className="flex items-center gap-1">
        <div className="min-w-0 grow">
          <span className="block text-caption text-faint">{name}</span>
          {link ? (
            <a
              href={link}
              target="_blank"
              rel="noreferrer"
              dir="auto"
              className="block truncate rounded-sm underline decoration-edge hover:decoration-ink"
            >
              {channel.handle.replace(/^https?:\/\/(www\.)?/i, '')}
            </a>
          ) : (
            <span dir="auto" className="block whitespace-pre-line break-words">
              {channel.handle}
            </span>
          )}
        </div>
        <IconButton
          label={t(channel.preferred ? 'person.isPreferred' : 'person.prefer', { network: name })}
          icon={<Star className={channel.preferred ? 'fill-accent text-accent' : undefined} />}
          aria-pressed={channel.preferred === true}
          onPress={() =>
            void attempt(() => details.preferChannel(contactId, channel, !channel.preferred))
          }
        />
        <IconButton
          label={t('common.remove', { name: `${name} ${channel.handle}` })}
          icon={<Trash2 />}
          onPress={() =>
            void attempt(async () => {
              const undo = await details.removeChannel(contactId, channel);
              toastWithUndo(t('person.channelRemoved'), undo);
            })
          }
        />
      </div>
      {channel.network === 'email' && (
        <Checkbox
          isSelected={channel.optedIn === true}
          onChange={(isIn) => void attempt(() => details.setOptedIn(contactId, channel, isIn))}
        >
          {t('person.optedIn')}
        </Checkbox>
      )}
    </div>
  );
}

function NewChannel({ contactId }: { contactId: string }) {
  const details = useService(createDetailsService);
  const editor = useEditor(`channel:${contactId}`);
  const { values, set } = editor;
  const network = networks.find((each) => each === values.network) ?? 'email';
  const handle = values.handle ?? '';
  return (
    <LineForm
      editor={editor}
      saveLabel={t('people.bulk.add')}
      isWhole={handle.trim() !== ''}
      onSave={() => details.addChannel(contactId, network, handle)}
    >
      <Select<Network>
        label={t('person.addChannel')}
        value={network}
        onChange={(value) => set('network', value)}
        options={networks.map((value) => ({ value, text: t(`person.network.${value}`) }))}
      />
      <TextField
        label={t('person.handle')}
        isLabelHidden
        placeholder={t(`person.handleHint.${network}`)}
        value={handle}
        onChange={(value) => set('handle', value)}
      />
    </LineForm>
  );
}
