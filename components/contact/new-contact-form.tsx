import { useState } from 'react';
import { newRemarkScope } from '@/components/remark/new-remark-scope';
import { saveKey, modKey } from '@/components/shell/mod-key';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo, useCommand } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { ContactTextField } from '@/lib/domain/contact/contact';
import { typedSince } from '@/lib/domain/draft/typed-since';
import type { SeenPage } from '@/lib/services/contact-service';
import { t } from '@/lib/strings/strings';

type NewContactFormProps = {
  /** What the draft is kept under: the address of the page, or `by-hand`. */
  scope: string;
  /** What the page showed; the person may change all of it. */
  suggested: Partial<Record<ContactTextField, string>>;
  seen?: SeenPage;
  pageUrl?: string;
  onSaved: (contactId: string) => void;
};

const detailFields = ['headline', 'company', 'position', 'location'] as const;

/** Somebody new: what they said comes first, then who they are; one key saves (P1). */
export function NewContactForm({ scope, suggested, seen, pageUrl, onSaved }: NewContactFormProps) {
  const { contacts, drafts } = useServices();
  const { run, isRunning } = useCommand();
  const draft = useDraft(`new-person:${scope}`);
  const [isNameMissing, setNameMissing] = useState(false);
  const valueOf = (field: ContactTextField) => draft.values[field] ?? suggested[field] ?? '';
  const alreadyTalking = draft.values.alreadyTalking === 'yes';

  const save = (track: boolean) => {
    const name = valueOf('name').trim();
    setNameMissing(name === '');
    if (name === '') return;
    const fields = Object.fromEntries(detailFields.map((field) => [field, valueOf(field)]));
    const { remark = '' } = draft.values;
    void run(async () => {
      const saved = await contacts.create({
        ...fields,
        name,
        seen,
        remark,
        saidIn: seen ? 'profile' : 'conversation',
        remarkUrl: pageUrl,
        track,
        alreadyTalking,
      });
      // Typed on meanwhile: it waits in the card that takes this form's place.
      const { remark: rest } = typedSince({ remark }, draft.now());
      if (rest) await drafts.save(newRemarkScope(saved.id), 'typed-on', { text: rest });
      await draft.clear();
      toastWithUndo(t(track ? 'contact.savedAndKept' : 'contact.saved', { name }), saved.undo);
      onSaved(saved.id);
    });
  };

  return (
    <form
      aria-label={t('contact.newPerson')}
      data-address={scope}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        save(true);
      }}
      onKeyDown={(event) => {
        const key = saveKey(event);
        if (!key) return;
        event.preventDefault();
        save(key === 'save');
      }}
    >
      <div className="flex items-start gap-3">
        <Avatar name={valueOf('name')} seed={scope} size="lg" />
        <div className="min-w-0 grow">
          <TextField
            label={t('contact.name')}
            value={valueOf('name')}
            onChange={(value) => draft.set('name', value)}
            error={
              isNameMissing && valueOf('name').trim() === '' ? t('contact.nameMissing') : undefined
            }
          />
          <WhoTheyAre values={[valueOf('headline'), valueOf('company'), valueOf('location')]} />
        </div>
      </div>
      <TextArea
        label={t('contact.remark')}
        hint={t('contact.remarkHint')}
        look="quote"
        rows={3}
        // The one field this form is for; the panel opened because the person asked for it.
        autoFocus
        value={draft.values.remark ?? ''}
        onChange={(value) => draft.set('remark', value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" keyHint={`${modKey}+Enter`} isPending={isRunning}>
          {t('panel.saveAndKeep')}
        </Button>
        <Button keyHint={`${modKey}+Shift+Enter`} onPress={() => save(false)} isPending={isRunning}>
          {t('panel.justSave')}
        </Button>
      </div>
      <Disclosure title={t('contact.details')} level={2}>
        <div className="flex flex-col gap-3">
          {detailFields.map((field) => (
            <TextField
              key={field}
              label={t(`contact.${field}`)}
              value={valueOf(field)}
              onChange={(value) => draft.set(field, value)}
            />
          ))}
          <Switch
            isSelected={alreadyTalking}
            onChange={(isSelected) => draft.set('alreadyTalking', isSelected ? 'yes' : '')}
          >
            {t('contact.alreadyTalking')}
          </Switch>
        </div>
      </Disclosure>
    </form>
  );
}

/** What will be saved beside the name, before anybody unfolds it. */
function WhoTheyAre({ values }: { values: readonly string[] }) {
  const [headline, ...places] = values;
  const place = places.filter(Boolean).join(' · ');
  return (
    <>
      {headline && (
        <p dir="auto" className="mt-1.5 line-clamp-2 break-words text-soft">
          {headline}
        </p>
      )}
      {place && (
        <p dir="auto" className="text-caption break-words text-faint">
          {place}
        </p>
      )}
    </>
  );
}
