import { Pencil, Pin, PinOff, Trash2 } from 'lucide-react';
import { NewText } from '@/components/shell/new-text';
import { useServices } from '@/components/shell/services-context';
import { TextEditor } from '@/components/shell/text-editor';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditing } from '@/components/shell/use-editing';
import { IconButton } from '@/components/ui/icon-button';
import { Prose } from '@/components/ui/prose';
import { Section } from '@/components/ui/section';
import type { Note } from '@/lib/domain/note/note';
import { t } from '@/lib/strings/strings';

type NoteSectionProps = { contactId: string; notes: readonly Note[] };

/** Notes about a person, the pinned first. */
export function NoteSection({ contactId, notes }: NoteSectionProps) {
  const { notes: service } = useServices();
  return (
    <Section title={t('contact.notes')}>
      <NewText
        scope={`note:${contactId}`}
        label={t('contact.newNote')}
        saveLabel={t('contact.keepNote')}
        onSave={(text) => service.add(contactId, text)}
      />
      {notes.length > 0 && (
        <ul className="flex flex-col">
          {notes.map((note) => (
            <li key={note.id} className="border-t border-line py-2 first:border-t-0">
              <NoteItem note={note} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function NoteItem({ note }: { note: Note }) {
  const { notes } = useServices();
  const { isEditing, edit, done, editRef } = useEditing();
  if (isEditing) {
    return (
      <TextEditor
        label={t('contact.note')}
        scope={`edit:${note.id}`}
        text={note.text}
        onSave={(change) => notes.edit(note.id, change)}
        onDone={done}
      />
    );
  }
  const remove = () =>
    void attempt(async () => toastWithUndo(t('contact.noteRemoved'), await notes.remove(note.id)));
  return (
    <div className="relative flex flex-wrap items-start justify-end gap-1">
      <div className="min-w-40 grow basis-0 py-1">
        <Prose text={note.text} />
      </div>
      <span className="line-actions line-actions-over flex shrink-0 ps-2">
        <IconButton
          label={t(note.pinned ? 'contact.unpin' : 'contact.pin')}
          icon={note.pinned ? <PinOff /> : <Pin />}
          onPress={() => void attempt(() => notes.pin(note.id, !note.pinned))}
        />
        <IconButton label={t('common.edit')} icon={<Pencil />} onPress={edit} ref={editRef} />
        <IconButton label={t('common.delete')} icon={<Trash2 />} onPress={remove} />
      </span>
    </div>
  );
}
