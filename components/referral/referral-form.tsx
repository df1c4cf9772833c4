import { useState } from 'react';
import { PersonField } from '@/components/contact/person-field';
import { PastDayField } from '@/components/interaction/past-day-field';
import { modKey, saveKey } from '@/components/shell/mod-key';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo, useCommand } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
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
  const { run, isRunning } = useCommand();
  const draft = useDraft(`referral:${direction}:${contact?.id ?? ''}`);
  const [isMissing, setMissing] = useState(false);
  const [same, setSame] = useState<Referral | null>(null);
  const { values } = draft;
  const other = contact ?? { id: values.otherId ?? '', name: values.other ?? '' };
  const person = { id: values.personId ?? '', name: values.person ?? '' };
  const isSelf = other.id !== '' && other.id === person.id;
  const choose = (field: 'other' | 'person') => (choice: { id: string; name: string }) => {
    draft.set(field, choice.name);
    draft.set(`${field}Id`, choice.id);
    setSame(null);
  };

  const save = (isSure: boolean) => {
    const isIncomplete = other.name.trim() === '' || person.name.trim() === '';
    setMissing(isIncomplete);
    if (isIncomplete || isSelf) return;
    const named = ({ id, name }: typeof other) => (id === '' ? { name: name.trim() } : { id });
    const entry = {
      direction,
      other: named(other),
      person: named(person),
      day: values.day ?? clock.today(),
      need: values.need,
    };
    void run(async () => {
      const found = isSure ? undefined : await referrals.findSame(entry);
      if (found) {
        setSame(found);
        return;
      }
      const { undo } = await referrals.log(entry);
      await draft.clear();
      toastWithUndo(savedWords(direction, other.name, person.name), undo);
      onDone();
    });
  };
  const missing = (name: string) =>
    isMissing && name.trim() === '' ? t('referral.form.missing') : undefined;

  return (
    <form
      aria-label={t(`referral.form.${direction}`)}
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
        if (!saveKey(event)) return;
        event.preventDefault();
        save(false);
      }}
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
        onChange={(value) => draft.set('need', value)}
      />
      <PastDayField
        label={t('referral.form.day')}
        value={values.day ?? clock.today()}
        onChange={(day) => draft.set('day', day)}
      />
      {same && (
        <Banner
          tone="notice"
          isLive
          actions={
            <>
              <Button size="sm" onPress={() => save(true)}>
                {t('referral.form.again')}
              </Button>
              <Button size="sm" variant="ghost" onPress={() => void draft.clear().then(onDone)}>
                {t('referral.form.notAgain')}
              </Button>
            </>
          }
        >
          {t('referral.form.twice', { day: formatDay(same.day, clock.today()) })}
        </Banner>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" keyHint={`${modKey}+Enter`} isPending={isRunning}>
          {t('referral.form.save')}
        </Button>
        <Button variant="ghost" onPress={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

function savedWords(direction: ReferralDirection, other: string, person: string): string {
  return direction === 'received'
    ? t('referral.savedReceived', { giver: other, name: person })
    : t('referral.savedGiven', { a: other, b: person });
}
