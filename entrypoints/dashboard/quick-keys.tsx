import { Keyboard, ListFilter } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { presets } from '@/lib/domain/contact/people-filter';
import { t } from '@/lib/strings/strings';
import { destinations, moreViews } from './navigation';

const Palette = lazy(() =>
  import('@/components/palette/palette').then((module) => ({ default: module.Palette })),
);
const ShortcutSheet = lazy(() =>
  import('@/components/palette/shortcut-sheet').then((module) => ({
    default: module.ShortcutSheet,
  })),
);

/** Ctrl or Cmd with K opens the palette, `?` the sheet of shortcuts; anywhere in the dashboard. */
export function QuickKeys() {
  const [, go] = useLocation();
  const [open, setOpen] = useState<'palette' | 'sheet' | null>(null);
  const close = useCallback(() => setOpen(null), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      const at = event.target;
      const isTyping =
        at instanceof HTMLElement && at.matches('input:not([type=checkbox]), textarea, select');
      if (isCommand && event.key.toLowerCase() === 'k') setOpen('palette');
      else if (event.key === '?' && !isTyping && !isCommand) setOpen('sheet');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const toPerson = useCallback((id: string) => go(`/person/${encodeURIComponent(id)}`), [go]);
  const entries = useMemo(
    () => [
      ...[...destinations, ...moreViews].map(({ path, label, icon }) => ({
        id: path,
        label,
        icon,
        onAction: () => go(path),
      })),
      ...presets.slice(1).map((preset) => ({
        id: preset,
        label: t('palette.show', { filter: t(`people.preset.${preset}`) }),
        icon: ListFilter,
        onAction: () => go(`/people/${preset}`),
      })),
      {
        id: 'shortcuts',
        label: t('palette.shortcuts'),
        icon: Keyboard,
        onAction: () => setOpen('sheet'),
      },
    ],
    [go],
  );
  return (
    <Suspense>
      {open === 'palette' && <Palette entries={entries} onPerson={toPerson} onClose={close} />}
      {open === 'sheet' && <ShortcutSheet isOpen onClose={close} />}
    </Suspense>
  );
}
