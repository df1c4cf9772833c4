import { DatabaseBackup, Keyboard, ListFilter, MessageCirclePlus, Search } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { focusWhenThere, isCovered, isTyping } from '@/components/shell/key-target';
import { useServices } from '@/components/shell/services-context';
import { attempt } from '@/components/shell/use-command';
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

/** Ctrl or Cmd with K opens the palette, `?` the sheet of keys, `/` searches; anywhere here. */
export function QuickKeys() {
  const [, go] = useLocation();
  const { context } = useServices();
  const [open, setOpen] = useState<'palette' | 'sheet' | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const search = useCallback(() => {
    if (!location.hash.startsWith('#/people')) go('/people');
    focusWhenThere('main input[type=search]');
  }, [go]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      const isFree = !isTyping(event) && !isCommand;
      if (isCommand && event.key.toLowerCase() === 'k') setOpen('palette');
      else if (event.key === '?' && isFree) setOpen('sheet');
      else if (event.key === '/' && isFree && !isCovered()) search();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [search]);
  const entries = useMemo(() => {
    const doing = [
      {
        id: 'log',
        label: t('palette.log'),
        icon: MessageCirclePlus,
        onAction: () => {
          go('/');
          focusWhenThere('main input[name=quick-log]');
        },
      },
      { id: 'search', label: t('palette.search'), icon: Search, onAction: search },
      {
        id: 'backup',
        label: t('safety.backup.now'),
        icon: DatabaseBackup,
        onAction: () =>
          void attempt(async () => {
            const { backUpNow } = await import('@/components/safety/back-up-now');
            await backUpNow(context);
          }),
      },
      {
        id: 'shortcuts',
        label: t('palette.shortcuts'),
        icon: Keyboard,
        onAction: () => setOpen('sheet'),
      },
    ];
    const views = [...destinations, ...moreViews].map(({ path, label, icon }) => ({
      id: path,
      label,
      icon,
      words: words[path],
      onAction: () => go(path),
    }));
    const filters = presets.slice(1).map((preset) => ({
      id: preset,
      label: t('palette.show', { filter: t(`people.preset.${preset}`) }),
      icon: ListFilter,
      onAction: () => go(`/people/${preset}`),
    }));
    return [...views, ...doing, ...filters];
  }, [go, search, context]);
  return (
    <Suspense>
      {open === 'palette' && <Palette entries={entries} onGo={go} onClose={close} />}
      {open === 'sheet' && <ShortcutSheet isOpen onClose={close} />}
    </Suspense>
  );
}

/** What else a view is looked for by. */
const words: Record<string, string> = {
  '/safety': t('palette.words.safety'),
  '/transfer': t('palette.words.transfer'),
  '/silenced': t('palette.words.silenced'),
  '/settings': t('palette.words.settings'),
  '/duplicates': t('palette.words.duplicates'),
  '/trash': t('palette.words.trash'),
  '/triage': t('palette.words.triage'),
  '/occasions': t('palette.words.occasions'),
  '/referrals': t('palette.words.referrals'),
  '/welcome': t('palette.words.welcome'),
};
