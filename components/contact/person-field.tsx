import { useRef } from 'react';
import { ComboBox } from '@/components/ui/combo-box';
import { foldName } from '@/lib/domain/contact/fold-name';
import { t } from '@/lib/strings/strings';
import { usePersonOptions } from './use-person-options';

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
  const { entries, options } = usePersonOptions(value.name);
  const justChosen = useRef<string>(undefined);
  const type = (name: string) => {
    // The combo box says what was chosen, and then types it.
    const wasChosen = justChosen.current === name;
    justChosen.current = undefined;
    if (!wasChosen) onChange({ id: onlyOneNamed(name), name });
  };
  /** Who types a whole name means that person, unless there are two of them. */
  const onlyOneNamed = (name: string) => {
    const folded = foldName(name);
    const named = entries.filter((entry) => foldName(entry.name) === folded);
    return named.length === 1 ? (named[0]?.id ?? '') : '';
  };
  const isNew = value.id === '' && value.name.trim() !== '';
  return (
    <ComboBox
      label={label}
      options={options}
      value={value.id === '' ? null : value.id}
      typed={value.name}
      onType={type}
      onChange={(id) => {
        const entry = entries.find((candidate) => candidate.id === id);
        if (!entry) return;
        justChosen.current = entry.name;
        onChange({ id: entry.id, name: entry.name });
      }}
      placeholder={t('popup.whoHint')}
      emptyText={isNew && !isKnownOnly ? newHint(value.name) : t('popup.nobody')}
      hint={isNew && !isKnownOnly ? newHint(value.name) : undefined}
      error={error}
    />
  );
}

const newHint = (name: string) => t('referral.form.makesNew', { name: name.trim() });
