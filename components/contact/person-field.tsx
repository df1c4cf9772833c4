import { useMemo } from 'react';
import { useLive } from '@/components/shell/use-live';
import { ComboBox } from '@/components/ui/combo-box';
import { findEntries } from '@/lib/domain/contact/search-entry';
import { t } from '@/lib/strings/strings';

/** A contact that was chosen (`id`), or a name that is none yet. */
export type PersonChoice = { id: string; name: string };

type PersonFieldProps = {
  label: string;
  value: PersonChoice;
  onChange: (choice: PersonChoice) => void;
  error?: string;
  /** Only contacts; a name that is none is not offered as a new one. */
  isKnownOnly?: boolean;
};

/** Somebody by part of a name: a contact, or a new name that becomes one. */
export function PersonField({ label, value, onChange, error, isKnownOnly }: PersonFieldProps) {
  const entries = useLive((services) => services.cards.searchEntries(), []);
  const options = useMemo(
    () =>
      findEntries(entries ?? [], value.name, 8).map(({ id, name, detail }) => ({
        value: id,
        text: name,
        hint: detail,
      })),
    [entries, value.name],
  );
  const isNew = value.id === '' && value.name.trim() !== '';
  return (
    <ComboBox
      label={label}
      options={options}
      value={value.id === '' ? null : value.id}
      typed={value.name}
      onType={(name) => onChange({ id: '', name })}
      onChange={(id) => {
        const entry = entries?.find((candidate) => candidate.id === id);
        if (entry) onChange({ id: entry.id, name: entry.name });
      }}
      placeholder={t('popup.whoHint')}
      emptyText={isNew && !isKnownOnly ? newHint(value.name) : t('popup.nobody')}
      hint={isNew && !isKnownOnly ? newHint(value.name) : undefined}
      error={error}
    />
  );
}

const newHint = (name: string) => t('referral.form.makesNew', { name: name.trim() });
