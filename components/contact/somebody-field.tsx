import { type ComponentProps, useState } from 'react';
import { ComboBox } from '@/components/ui/combo-box';
import { t } from '@/lib/strings/strings';
import { usePersonOptions } from './use-person-options';

type SomebodyFieldProps = {
  label: string;
  placeholder?: string;
  /** Whom not to offer: chosen already. */
  without?: readonly string[];
  inputRef?: ComponentProps<typeof ComboBox>['inputRef'];
  onFound: (person: { id: string; name: string }) => void;
};

/** Somebody known, by part of a name; empty again once they are found. */
export function SomebodyField(props: SomebodyFieldProps) {
  const { label, placeholder = t('popup.whoHint'), without = [], inputRef, onFound } = props;
  const [typed, setTyped] = useState('');
  const { entries, options } = usePersonOptions(typed);
  return (
    <ComboBox
      label={label}
      placeholder={placeholder}
      options={options.filter(({ value }) => !without.includes(value))}
      value={null}
      typed={typed}
      onType={setTyped}
      onChange={(id) => {
        const found = entries.find((entry) => entry.id === id);
        if (!found) return;
        setTyped('');
        onFound({ id: found.id, name: found.name });
      }}
      emptyText={typed.trim() ? t('popup.nobody') : placeholder}
      inputRef={inputRef}
    />
  );
}
