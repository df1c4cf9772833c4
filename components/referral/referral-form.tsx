import { useState } from 'react';
import { PersonField } from '@/components/contact/person-field';
import { PastDayField } from '@/components/interaction/past-day-field';
import { EditorForm } from '@/components/shell/editor-form';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import type { Referral, ReferralDirection } from '@/lib/domain/referral/referral';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

type ReferralFormProps = {
  direction: ReferralDirection;
  /** Whom it is about, when the form stands on somebody's card. */
  contact?: { id: string; name: string };
  onDone: () => void;
};

const labels = {
  received: { other: 'referral.form.giver', person: 'referral.form.lead' },
  given: { other: 'referral.form.needer', person: 'referral.form.offered' },
} as const;

/** Writes down an introduction: who, whom, what about, when. A double entry asks first (P16, P18). */
export function ReferralForm({ direction, contact, onDone }: ReferralFormProps) {
  const { referrals, clock } = useServices();
  const editor = useEditor(`referral:${direction}:${contact?.id ?? ''}`, onDone);
  const [same, setSame] = useState<Referral | null>(null);
  const { values, set } = editor;
  const other = contact ?? { id: values.otherId ?? '', name: values.other ?? '' };
  const person = { id: values.personId ?? '', name: values.person ?? '' };
  const isSelf = other.id !== '' && other.id === person.id;
  const choose = (field: 'other' | 'person') => (choice: { id: string; name: string }) => {
    set(field, choice.name);
    set(`${field}Id`, choice.id);
    setSame(null);
  };

  const isComplete = other.name.trim() !== '' && person.name.trim() !== '';
  const named = ({ id, name }: typeof other) => (id === '' ? { name: name.trim() } : { id });
  const entry = {
    direction,
    other: named(other),
    person: named(person),
    day: values.day ?? clock.today(),
    need: values.need,
  };
  const log = async () => {
    const { undo } = await referrals.log(entry);
    toastWithUndo(savedWords(direction, other.name, person.name), undo);
  };
  const save = async () => {
    const found = await referrals.findSame(entry);
    if (!found) return log();
    setSame(found);
    return false;
  };
  const missing = (name: string) =>
    editor.isTried && name.trim() === '' ? t('referral.form.missing') : undefined;

  return (
    <EditorForm
      editor={editor}
      label={t(`referral.form.${direction}`)}
      saveLabel={t('referral.form.save')}
      look="card"
      isWhole={isComplete && !isSelf}
      onSave={save}
    >
      {!contact && (
        <PersonField
          label={t(labels[direction].other)}
          value={other}
          onChange={choose('other')}
          error={missing(other.name)}
        />
      )}
      <PersonField
        label={t(labels[direction].person)}
        value={person}
        onChange={choose('person')}
        error={isSelf ? t('referral.form.samePerson') : missing(person.name)}
      />
      <TextArea
        label={t('referral.form.need')}
        isOptional
        rows={1}
        value={values.need ?? ''}
        onChange={(value) => set('need', value)}
      />
      <PastDayField
        label={t('referral.form.day')}
        value={values.day ?? clock.today()}
        onChange={(day) => set('day', day)}
      />
      {same && (
        <Banner
          tone="notice"
          isLive
          actions={
            <>
              <Button size="sm" onPress={() => editor.save(log)}>
                {t('referral.form.again')}
              </Button>
              <Button size="sm" variant="ghost" onPress={editor.giveUp}>
                {t('referral.form.notAgain')}
              </Button>
            </>
          }
        >
          {t('referral.form.twice', { day: formatDay(same.day, clock.today()) })}
        </Banner>
      )}
    </EditorForm>
  );
}

function savedWords(direction: ReferralDirection, other: string, person: string): string {
  return direction === 'received'
    ? t('referral.savedReceived', { giver: other, name: person })
    : t('referral.savedGiven', { a: other, b: person });
}
