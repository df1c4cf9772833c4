import { Copy } from 'lucide-react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextLink } from '@/components/ui/text-link';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast-queue';
import {
  composeDraft,
  endless,
  type ComposerForm,
  composerForms,
  firstName,
  mailtoAddress,
} from '@/lib/domain/composer/compose';
import {
  type ComposerLanguage,
  composerLanguages,
  phrasesFor,
} from '@/lib/domain/composer/phrases';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { ContactCard } from '@/lib/services/card-service';
import { shorten } from '@/lib/strings/shorten';
import { t } from '@/lib/strings/strings';
import { PhraseEditor } from './phrase-editor';
import { useOwnWords } from './use-own-words';

type ComposerProps = {
  card: Pick<ContactCard, 'contact' | 'remarks' | 'commitments'>;
  source: Interaction['source'];
};

const formOptions = composerForms.map((value) => ({ value, text: t(`composer.forms.${value}`) }));
const languageOptions = composerLanguages.map((value) => ({
  value,
  text: t(`composer.languages.${value}`),
}));
const none: readonly string[] = [];
const starters = ['praise', 'insight', 'ask'] as const;

/** A follow-up in one's own phrases, from what they said and what was promised; copied, never sent (P3). */
export function Composer({ card, source }: ComposerProps) {
  const { interactions } = useServices();
  const { contact, remarks, commitments } = card;
  const { id, name } = contact;
  const draft = useDraft(`compose:${id}`);
  const own = useOwnWords();
  const form: ComposerForm =
    composerForms.find((known) => known === draft.values.form) ?? 'message';
  const language: ComposerLanguage =
    composerLanguages.find((known) => known === draft.values.language) ?? 'en';
  const unused = remarks.filter((remark) => remark.usedOn === undefined);
  const remark =
    draft.values.remarkId === ''
      ? undefined
      : (unused.find((known) => known.id === draft.values.remarkId) ?? unused[0]);
  const open = commitments.filter((commitment) => commitment.doneOn === undefined);
  const set = phrasesFor(own.phrases, language, contact.circleIds ?? []);
  const made = composeDraft(
    form,
    {
      name,
      ...(remark ? { remark: remark.text } : {}),
      ...(draft.values.liked ? { liked: draft.values.liked } : {}),
      ...(contact.company ? { company: contact.company } : {}),
      myPromise: open.find(({ owner }) => owner === 'me')?.text ?? '',
      theirPromise: open.find(({ owner }) => owner === 'them')?.text ?? '',
    },
    set,
  );
  const text = draft.values.text ?? made;
  const subject = draft.values.subject ?? t('composer.firstSubject', { name: firstName(name) });
  const email = contact.channels?.find(({ network }) => network === 'email')?.handle;

  const copy = () =>
    void attempt(async () => {
      await navigator.clipboard.writeText(text);
      showToast({
        message: t('composer.copied'),
        action: { label: t('composer.log'), onAction: log },
      });
    });
  const log = () =>
    void attempt(async () => {
      const { undo } = await interactions.log({
        contactIds: [id],
        kind: form,
        source,
        ...(remark && text.includes(endless(remark.text) ?? '') ? { usedRemarkId: remark.id } : {}),
      });
      await draft.clear();
      toastWithUndo(t('interaction.logged', { kind: t(`interaction.past.${form}`), name }), undo);
    });

  return (
    <div className="flex flex-col gap-3">
      <SegmentedControl
        label={t('composer.form')}
        options={formOptions}
        value={form}
        onChange={(value) => draft.set('form', value)}
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t('composer.language')}
          options={languageOptions}
          value={language}
          onChange={(value) => draft.set('language', value)}
        />
        <Select
          label={t('composer.remark')}
          options={[
            ...unused.map((known) => ({ value: known.id, text: shorten(known.text, 40) })),
            { value: '', text: t('composer.noRemark') },
          ]}
          value={remark?.id ?? ''}
          onChange={(value) => draft.set('remarkId', value)}
        />
      </div>
      <TextField
        label={t('composer.liked')}
        value={draft.values.liked ?? ''}
        onChange={(value) => draft.set('liked', value)}
      />
      {form === 'email' && (
        <TextField
          label={t('composer.subject')}
          value={subject}
          onChange={(value) => draft.set('subject', value)}
        />
      )}
      <TextArea
        label={t('composer.text')}
        rows={6}
        value={text}
        onChange={(value) => draft.set('text', value)}
      />
      <div className="flex flex-wrap gap-1.5">
        <Button size="sm" variant="primary" icon={<Copy />} onPress={copy}>
          {t('composer.copy')}
        </Button>
        {form === 'email' && (
          <TextLink href={mailtoAddress(email, subject, text)}>{t('composer.mail')}</TextLink>
        )}
        <Button size="sm" onPress={log}>
          {t('composer.log')}
        </Button>
        {draft.values.text !== undefined && (
          <Button size="sm" variant="ghost" onPress={() => void attempt(draft.clear)}>
            {t('composer.again')}
          </Button>
        )}
      </div>
      <p className="text-caption text-faint">{t('composer.logHint')}</p>
      <Disclosure title={t('composer.starters')}>
        <p className="text-caption text-faint">{t('composer.starterHint')}</p>
        <ul className="list-disc ps-5 text-soft">
          {starters.map((starter) => (
            <li key={starter}>{t(`composer.starter.${starter}`)}</li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure title={t('composer.phrases')}>
        <PhraseEditor own={own.phrases} language={language} circleIds={contact.circleIds ?? none} />
      </Disclosure>
    </div>
  );
}
