import { focusOnMount } from '@/components/ui/focus-on-mount';
import { t } from '@/lib/strings/strings';
import { SomebodyField } from './somebody-field';

type FindPersonProps = { onFound: (contactId: string) => void; onClose: () => void };

/** Somebody by part of a name, from wherever one is. */
export function FindPerson({ onFound, onClose }: FindPersonProps) {
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
      <SomebodyField
        label={t('popup.find')}
        placeholder={t('popup.findHint')}
        inputRef={focusOnMount}
        onFound={({ id }) => {
          onClose();
          onFound(id);
        }}
      />
    </div>
  );
}
