import { Pencil } from 'lucide-react';
import { TextEditor } from '@/components/shell/text-editor';
import { useEditing } from '@/components/shell/use-editing';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Prose } from '@/components/ui/prose';
import { Section } from '@/components/ui/section';
import type { Contact } from '@/lib/domain/contact/contact';
import { createDetailsService } from '@/lib/services/details-service';
import { t } from '@/lib/strings/strings';

/** Their story and how you met (P6); good questions to ask stand beside what you write them. */
export function StorySection({ contact }: { contact: Contact }) {
  return (
    <>
      <StoryText contact={contact} field="howWeMet" />
      <StoryText contact={contact} field="story" />
    </>
  );
}

function StoryText({ contact, field }: { contact: Contact; field: 'story' | 'howWeMet' }) {
  const details = useService(createDetailsService);
  const { isEditing, edit, done, editRef } = useEditing();
  const text = contact[field] ?? '';
  return (
    <Section
      title={t(`person.${field}`)}
      actions={
        text !== '' &&
        !isEditing && (
          <IconButton
            label={t(`person.edit.${field}`)}
            icon={<Pencil />}
            onPress={edit}
            ref={editRef}
          />
        )
      }
    >
      {isEditing && (
        <TextEditor
          scope={`${field}:${contact.id}`}
          label={t(`person.${field}`)}
          text={text}
          onSave={(change) => details.setStory(contact.id, field, change)}
          onDone={done}
        />
      )}
      {!isEditing && text === '' && (
        <div className="-ms-2">
          <Button size="sm" variant="ghost" icon={<Pencil />} onPress={edit} ref={editRef}>
            {t(`person.add.${field}`)}
          </Button>
        </div>
      )}
      {!isEditing && text !== '' && <Prose text={text} />}
    </Section>
  );
}
