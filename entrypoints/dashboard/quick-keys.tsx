import { DatabaseBackup, Keyboard, ListFilter, MessageCirclePlus, Search } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { holdKeys, type LetGo } from '@/components/palette/hold-keys';
import { focusWhenThere, isCovered, isTyping } from '@/components/shell/key-target';
import { lazyView } from '@/components/shell/lazy-view';
import { useServices } from '@/components/shell/services-context';
import { attempt } from '@/components/shell/use-command';
import { presets } from '@/lib/domain/contact/people-filter';
import { t } from '@/lib/strings/strings';
import { destinations, moreViews } from './navigation';

const Palette = lazyView(
  () => import('@/components/palette/palette').then((module) => module.Palette),
  null,
);
const ShortcutSheet = lazyView(
  () => import('@/components/palette/shortcut-sheet').then((module) => module.ShortcutSheet),
  null,
);

/** Ctrl or Cmd with K opens the palette, `?` the sheet of keys, `/` searches; anywhere here. */
export function QuickKeys() {
  const [, go] = useLocation();
  const { context } = useServices();
  const [open, setOpen] = useState<'palette' | 'sheet' | null>(null);
  const letGo = useRef<LetGo>(undefined);
  const takeHeld = useCallback(() => letGo.current?.() ?? '', []);
  const close = useCallback(() => setOpen(null), []);
  useEffect(() => {
    requestIdleCallback(() => void Palette.load());
    return () => void takeHeld();
  }, [takeHeld]);
  const openPalette = useCallback(() => {
    if (open === 'palette') return;
    takeHeld();
    letGo.current = holdKeys(close);
    setOpen('palette');
  }, [open, close, takeHeld]);
  const search = useCallback(() => {
    if (!location.hash.startsWith('#/people')) go('/people');
    focusWhenThere('main input[type=search]');
  }, [go]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      const isFree = !isTyping(event) && !isCommand;
      if (isCommand && event.key.toLowerCase() === 'k') openPalette();
      else if (event.key === '?' && isFree) setOpen('sheet');
      else if (event.key === '/' && isFree && !isCovered()) search();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [openPalette, search]);
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
    <>
      {open === 'palette' && (
        <Palette entries={entries} onGo={go} onClose={close} onReady={takeHeld} />
      )}
      {open === 'sheet' && <ShortcutSheet isOpen onClose={close} />}
    </>
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
