import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { modKey } from '@/components/shell/mod-key';
import { IconButton } from '@/components/ui/icon-button';
import { t } from '@/lib/strings/strings';

const FindPerson = lazy(() =>
  import('./find-person').then((module) => ({ default: module.FindPerson })),
);

/** Finding somebody, for the small surfaces: a button, and a field that opens below it (Ctrl or Cmd with K). */
export function useFinding(onFound: (contactId: string) => void) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return {
    findButton: (
      <IconButton
        ref={button}
        label={t('popup.find')}
        icon={<Search />}
        keyHint={`${modKey}+K`}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
    ),
    findField: isOpen && (
      <Suspense>
        <FindPerson onFound={onFound} onClose={close} />
      </Suspense>
    ),
  };
}
