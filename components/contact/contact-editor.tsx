import { useState } from 'react';
import { EditorForm } from '@/components/shell/editor-form';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast-queue';
import {
  type Contact,
  type ContactTextField,
  contactTextFields,
} from '@/lib/domain/contact/contact';
import { t } from '@/lib/strings/strings';

type ContactEditorProps = { contact: Contact; onDone: () => void };

/**
 * Changes who a contact is, field by field: only what was really changed is written, and what
 * another window wrote meanwhile is kept and said.
 */
export function ContactEditor({ contact, onDone }: ContactEditorProps) {
  const { contacts } = useServices();
  const [shown] = useState(contact);
  const editor = useEditor(`edit:${contact.id}`, onDone);
  const { values, set } = editor;
  // With the words waits what stood there when they were begun; `=`, for it may have been nothing.
  const seenOf = (field: ContactTextField) =>
    values[`seen:${field}`]?.slice(1) ?? shown[field] ?? '';
  const change = (field: ContactTextField, value: string) => {
    if (values[`seen:${field}`] === undefined) set(`seen:${field}`, `=${seenOf(field)}`);
    set(field, value);
  };
  const isNameMissing = values.name?.trim() === '';

  const save = async () => {
    const changed: ContactTextField[] = [];
    let isOfferMade = false;
    for (const field of contactTextFields) {
      const value = values[field];
      if (value === undefined || value.trim() === seenOf(field)) continue;
      changed.push(field);
      const { overwrote } = await contacts.edit(contact.id, field, { seen: seenOf(field), value });
      if (!overwrote) continue;
      isOfferMade = true;
      offerOther(field, overwrote, value);
    }
    // The other window's words come first: what is said last is what stands there.
    if (changed.length > 0 && !isOfferMade)
      toastWithUndo(t('contact.textSaved'), () => takeBack(changed));
  };
  const takeBack = async (changed: readonly ContactTextField[]) => {
    for (const field of changed) {
      const value = seenOf(field);
      await contacts.edit(contact.id, field, { seen: values[field]?.trim(), value });
    }
  };
  const offerOther = (field: ContactTextField, other: string, value: string) =>
    showToast({
      message: t('contact.alsoChanged', { field: t(`contact.${field}`), other }),
      action: {
        label: t('contact.useOther'),
        onAction: () =>
          void attempt(() => contacts.edit(contact.id, field, { seen: value, value: other })),
      },
    });

  return (
    <EditorForm
      editor={editor}
      label={t('contact.editing', { name: contact.name })}
      isWhole={!isNameMissing}
      onSave={save}
    >
      <h1 className="sr-only">{t('contact.editing', { name: contact.name })}</h1>
      {contactTextFields.map((field) => (
        <TextField
          key={field}
          label={t(`contact.${field}`)}
          value={values[field] ?? shown[field] ?? ''}
          onChange={(value) => change(field, value)}
          error={field === 'name' && isNameMissing ? t('contact.nameMissing') : undefined}
        />
      ))}
    </EditorForm>
  );
}
