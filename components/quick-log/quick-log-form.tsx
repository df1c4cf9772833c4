import { useMemo, useRef, useState } from 'react';
import { PastDayField } from '@/components/interaction/past-day-field';
import { modKey, saveKey } from '@/components/shell/mod-key';
import { useServices } from '@/components/shell/services-context';
import { toastWithUndo, useCommand } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { useLive } from '@/components/shell/use-live';
import { Button } from '@/components/ui/button';
import { ComboBox } from '@/components/ui/combo-box';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { findEntries } from '@/lib/domain/contact/search-entry';
import { type InteractionKind, interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { t } from '@/lib/strings/strings';

const kindOptions = interactionKinds.map((value) => ({ value, text: t(`interaction.kind.${value}`) }));
const isKind = (value: string | undefined): value is InteractionKind =>
  interactionKinds.some((kind) => kind === value);

/** Logs a conversation with anybody by part of a name, all from the keyboard; undo after saving. */
export function QuickLogForm() {
  const { interactions, clock } = useServices();
  const { run, isRunning } = useCommand();
  const draft = useDraft('quick-log');
  const entries = useLive((services) => services.cards.searchEntries(), []);
  const [typed, setTyped] = useState('');
  const who = useRef<HTMLInputElement>(null);
  const { contactId, said, note } = draft.values;
  const kind = isKind(draft.values.kind) ? draft.values.kind : 'message';
  const day = draft.values.day ?? clock.today();
  const chosen = useMemo(() => entries?.find((entry) => entry.id === contactId), [entries, contactId]);
  const options = useMemo(() => {
    const found = findEntries(entries ?? [], typed, 8);
    const shown = chosen && found.every((entry) => entry.id !== chosen.id) ? [chosen, ...found] : found;
    return shown.map(({ id, name, detail }) => ({ value: id, text: name, hint: detail }));
  }, [entries, typed, chosen]);

  const choose = (id: string | null) => {
    const entry = entries?.find((candidate) => candidate.id === id);
    draft.set('contactId', id ?? '');
    if (entry) setTyped(entry.name);
  };
  const save = () => {
    if (!chosen) {
      who.current?.focus();
      return;
    }
    void run(async () => {
      const { undo } = await interactions.log({
        contactIds: [chosen.id],
        kind,
        day,
        text: note,
        remarks: said ? [said] : [],
        source: 'popup',
      });
      await draft.clear();
      setTyped('');
      toastWithUndo(t('interaction.saved', { name: chosen.name }), undo);
      who.current?.focus();
    });
  };

  return (
    <form
      aria-label={t('popup.quickLog')}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (!saveKey(event)) return;
        event.preventDefault();
        save();
      }}
    >
      <ComboBox
        label={t('popup.quickLog')}
        placeholder={t('popup.whoHint')}
        options={options}
        value={chosen?.id ?? null}
        onChange={choose}
        typed={typed}
        onType={setTyped}
        emptyText={typed.trim() ? t('popup.nobody') : t('popup.whoHint')}
        inputRef={who}
      />
      {chosen && (
        <>
          <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
            <Select
              label={t('interaction.whatHappened')}
              options={kindOptions}
              value={kind}
              onChange={(value) => draft.set('kind', value)}
            />
            <PastDayField
              label={t('interaction.when')}
              value={day}
              onChange={(value) => draft.set('day', value)}
            />
          </div>
          <TextArea
            label={t('contact.remark')}
            look="quote"
            value={said ?? ''}
            onChange={(value) => draft.set('said', value)}
          />
          <TextField
            label={t('interaction.note')}
            value={note ?? ''}
            onChange={(value) => draft.set('note', value)}
          />
          <div>
            <Button type="submit" variant="primary" keyHint={`${modKey}+Enter`} isPending={isRunning}>
              {t('common.save')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
