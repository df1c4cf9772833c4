import { useState } from 'react';
import { ComboBox } from '@/components/ui/combo-box';
import { focusOnMount } from '@/components/ui/focus-on-mount';
import { t } from '@/lib/strings/strings';
import { usePersonOptions } from './use-person-options';

type FindPersonProps = { onFound: (contactId: string) => void; onClose: () => void };

/** Somebody by part of a name, from wherever one is. */
export function FindPerson({ onFound, onClose }: FindPersonProps) {
  const [typed, setTyped] = useState('');
  const { options } = usePersonOptions(typed);
  return (
    // Escape reaches this only when the list is closed already; it would close the popup too.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to its field
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <ComboBox
        label={t('popup.find')}
        options={options}
        value={null}
        typed={typed}
        onType={setTyped}
        onChange={(id) => {
          if (id === null) return;
          onClose();
          onFound(id);
        }}
        placeholder={t('popup.findHint')}
        emptyText={t('popup.nobody')}
        inputRef={focusOnMount}
      />
    </div>
  );
}
