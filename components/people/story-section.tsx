import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { TextEditor } from '@/components/shell/text-editor';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { IconButton } from '@/components/ui/icon-button';
import { Prose } from '@/components/ui/prose';
import { Section } from '@/components/ui/section';
import type { Contact } from '@/lib/domain/contact/contact';
import { createDetailsService } from '@/lib/services/details-service';
import { t } from '@/lib/strings/strings';

const questions = ['began', 'proud', 'hard', 'help', 'meet'] as const;

/** Their story and how you met, with good questions to ask (P6). */
export function StorySection({ contact }: { contact: Contact }) {
  return (
    <>
      <StoryText contact={contact} field="howWeMet" />
      <StoryText contact={contact} field="story" />
      <Disclosure title={t('person.questions')}>
        <ul className="flex flex-col gap-1 text-soft">
          {questions.map((question) => (
            <li key={question}>{t(`person.question.${question}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function StoryText({ contact, field }: { contact: Contact; field: 'story' | 'howWeMet' }) {
  const details = useService(createDetailsService);
  const [isEditing, setEditing] = useState(false);
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
            onPress={() => setEditing(true)}
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
          onDone={() => setEditing(false)}
        />
      )}
      {!isEditing && text === '' && (
        <div>
          <Button size="sm" variant="ghost" icon={<Pencil />} onPress={() => setEditing(true)}>
            {t(`person.add.${field}`)}
          </Button>
        </div>
      )}
      {!isEditing && text !== '' && <Prose text={text} />}
    </Section>
  );
}
