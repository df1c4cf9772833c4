import { Check, Pencil, Trash2, Undo2 } from 'lucide-react';
import { NewText } from '@/components/shell/new-text';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditing } from '@/components/shell/use-editing';
import { IconButton } from '@/components/ui/icon-button';
import { Quote } from '@/components/ui/quote';
import { Section } from '@/components/ui/section';
import { TextEditor } from '@/components/shell/text-editor';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Remark } from '@/lib/domain/remark/remark';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';
import { newRemarkScope } from './new-remark-scope';

type RemarkSectionProps = {
  contactId: string;
  remarks: readonly Remark[];
  today: LocalDate;
  /** The page the panel stands beside; kept as where it was said. */
  pageUrl?: string;
};

/** Something specific they said: the unused first, each a reason to write again (P1). */
export function RemarkSection({ contactId, remarks, today, pageUrl }: RemarkSectionProps) {
  return (
    <Section title={t('contact.remarks')}>
      <NewRemark contactId={contactId} pageUrl={pageUrl} />
      {remarks.length > 0 && (
        <ul className="mt-1 flex flex-col gap-3">
          {remarks.map((remark) => (
            <li key={remark.id}>
              <RemarkItem remark={remark} today={today} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function NewRemark({ contactId, pageUrl }: { contactId: string; pageUrl?: string }) {
  const { remarks } = useServices();
  const said = pageUrl ? ({ in: 'profile', url: pageUrl } as const) : {};
  return (
    <NewText
      scope={newRemarkScope(contactId)}
      label={t('contact.remark')}
      look="quote"
      saveLabel={t('contact.keepRemark')}
      onSave={(text) => remarks.add({ contactId, text, ...said })}
    />
  );
}

function RemarkItem({ remark, today }: { remark: Remark; today: LocalDate }) {
  const { remarks } = useServices();
  const { isEditing, edit, done, editRef } = useEditing();
  if (isEditing) {
    return (
      <TextEditor
        label={t('contact.remark')}
        look="quote"
        scope={`edit:${remark.id}`}
        text={remark.text}
        onSave={(change) => remarks.edit(remark.id, change)}
        onDone={done}
      />
    );
  }
  const place = t(`contact.saidIn.${remark.said.in}`, { day: formatDay(remark.day, today) });
  const used = remark.usedOn && t('contact.used', { day: formatDay(remark.usedOn, today) });
  const mark = () =>
    void attempt(async () => {
      const undo = await remarks.markUsed(remark.id, !remark.usedOn);
      if (!remark.usedOn) toastWithUndo(t('contact.markedUsed'), undo);
    });
  const remove = () =>
    void attempt(async () =>
      toastWithUndo(t('contact.remarkRemoved'), await remarks.remove(remark.id)),
    );
  return (
    <Quote
      isUsed={remark.usedOn !== undefined}
      source={used ? `${place} · ${used}` : place}
      actions={
        <>
          <IconButton
            label={t(remark.usedOn ? 'contact.markUnused' : 'contact.markUsed')}
            icon={remark.usedOn ? <Undo2 /> : <Check />}
            onPress={mark}
          />
          <IconButton label={t('common.edit')} icon={<Pencil />} onPress={edit} ref={editRef} />
          <IconButton label={t('common.delete')} icon={<Trash2 />} onPress={remove} />
        </>
      }
    >
      {remark.text}
    </Quote>
  );
}
