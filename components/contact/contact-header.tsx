import { Ellipsis } from 'lucide-react';
import type { Ref } from 'react';
import { SnoozeMenu } from '@/components/plan/snooze-menu';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { Avatar } from '@/components/ui/avatar';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import type { Contact } from '@/lib/domain/contact/contact';
import { t } from '@/lib/strings/strings';

type ContactHeaderProps = {
  contact: Contact;
  /** One sentence: when they are due and why (E14); undefined until that is read. */
  sentence: string | undefined;
  onEdit: () => void;
  /** For the button of the menu, where the focus returns after editing. */
  editRef: Ref<HTMLButtonElement>;
  onRemoved?: () => void;
};

/** Who this is, and when to be in touch. The name is the hero. */
export function ContactHeader({ sentence, ...props }: ContactHeaderProps) {
  const { contact } = props;
  const place = [contact.company, contact.location].filter(Boolean).join(' · ');
  return (
    <header className="flex items-start gap-3">
      <Avatar name={contact.name} seed={contact.id} size="lg" />
      <div className="min-w-0 grow">
        <h1 dir="auto" className="name text-title break-words">
          {contact.name}
        </h1>
        {contact.headline && (
          <p dir="auto" className="line-clamp-3 break-words text-soft">
            {contact.headline}
          </p>
        )}
        {place && (
          <p dir="auto" className="text-caption break-words text-faint">
            {place}
          </p>
        )}
        <p className="mt-1.5 min-h-lh text-caption text-pretty text-accent-ink">{sentence}</p>
      </div>
      <span className="flex shrink-0 max-[20rem]:flex-col-reverse">
        {contact.tracking.state !== 'untracked' && <SnoozeMenu contact={contact} />}
        <ContactMenu {...props} />
      </span>
    </header>
  );
}

function ContactMenu(props: Omit<ContactHeaderProps, 'sentence'>) {
  const { contact, onEdit, editRef, onRemoved } = props;
  const { contacts, tracking } = useServices();
  const { id, name } = contact;
  const act = (message: string, command: () => Promise<() => Promise<unknown>>) => () =>
    void attempt(async () => {
      toastWithUndo(message, await command());
    });
  const isArchived = contact.tracking.state === 'archived';
  const isTracked = contact.tracking.state === 'tracked';
  return (
    <MenuButton
      label={t('contact.actions', { name })}
      trigger={
        <IconButton label={t('contact.actions', { name })} icon={<Ellipsis />} ref={editRef} />
      }
      entries={[
        { id: 'edit', label: t('common.edit'), onAction: onEdit },
        ...(isTracked
          ? [
              {
                id: 'untrack',
                label: t('contact.stopReminding'),
                hint: t('contact.stopRemindingHint'),
                onAction: act(t('contact.stopped', { name }), () => tracking.untrack(id)),
              },
            ]
          : []),
        isArchived
          ? {
              id: 'unarchive',
              label: t('contact.unarchive'),
              onAction: act(t('contact.unarchived', { name }), () => tracking.unarchive(id)),
            }
          : {
              id: 'archive',
              label: t('common.archive'),
              hint: t('contact.archiveHint'),
              onAction: act(t('contact.archived', { name }), () => tracking.archive(id)),
            },
        'line',
        {
          id: 'delete',
          label: t('common.delete'),
          hint: t('contact.deleteHint'),
          isDanger: true,
          onAction: act(t('contact.deleted', { name }), async () => {
            const undo = await contacts.remove(id);
            onRemoved?.();
            return undo;
          }),
        },
      ]}
    />
  );
}
