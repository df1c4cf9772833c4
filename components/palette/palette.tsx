import { CircleDot, type LucideIcon, UserRound } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useCircles } from '@/components/people/use-circles';
import { usePeople } from '@/components/people/use-people';
import { classes } from '@/components/ui/classes';
import { itemLook } from '@/components/ui/option';
import { filterAddress } from '@/lib/domain/contact/filter-address';
import { foldName } from '@/lib/domain/contact/fold-name';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { allPlaces } from '@/lib/domain/contact/places';
import { createPeopleSearch, personAt } from '@/lib/domain/contact/search-people';
import { t } from '@/lib/strings/strings';

/** A view or an action the palette offers; `words` are what it is also found by. */
type PaletteEntry = {
  id: string;
  label: string;
  icon: LucideIcon;
  words?: string;
  onAction: () => void;
};

type PaletteProps = {
  entries: readonly PaletteEntry[];
  /** Goes to an address of the dashboard. */
  onGo: (path: string) => void;
  onClose: () => void;
  /** What was typed before this stood here. */
  onReady: () => string;
};

type Line = PaletteEntry & { hint?: string };
const noTexts: ReadonlyMap<string, string> = new Map();
const nobody: readonly PersonRow[] = [];
const peopleShown = 8;

/** People, views and actions by a few typed letters: arrows choose, Enter goes, Escape closes. */
export function Palette({ entries, onGo, onClose, onReady }: PaletteProps) {
  const rows = usePeople() ?? nobody;
  const { circles } = useCircles();
  const [searcher] = useState(createPeopleSearch);
  const everybody = useMemo(() => allPlaces(rows.length), [rows]);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    const shown = dialog.current;
    const onPress = (event: MouseEvent) => {
      if (event.target === shown) onClose();
    };
    if (shown && !shown.open) {
      shown.showModal();
      setTyped(onReady());
    }
    shown?.addEventListener('click', onPress);
    return () => shown?.removeEventListener('click', onPress);
  }, [onClose, onReady]);
  const lines = useMemo<Line[]>(() => {
    const folded = foldName(typed);
    const fits = ({ label, words = '' }: Line) => foldName(`${label} ${words}`).includes(folded);
    if (folded === '') return [...entries];
    const found = searcher.find(rows, noTexts, everybody, typed);
    const places = Array.from({ length: peopleShown }, (_, index) => index);
    const people = places.flatMap((index) => personAt(found, index) ?? []);
    const named = people.map(({ row }) => ({
      id: row.id,
      label: row.name,
      hint: row.company ?? row.headline,
      icon: UserRound,
      onAction: () => onGo(`/person/${encodeURIComponent(row.id)}`),
    }));
    const groups = circles.map((circle) => ({
      id: circle.id,
      label: t('palette.show', { filter: circle.name }),
      icon: CircleDot,
      onAction: () => onGo(`/people/${filterAddress({ preset: 'all', circleId: circle.id })}`),
    }));
    return [...named, ...[...entries, ...groups].filter(fits)];
  }, [entries, circles, rows, everybody, searcher, typed, onGo]);
  const active = Math.min(at, lines.length - 1);
  const choose = (line: Line | undefined) => {
    if (!line) return;
    onClose();
    line.onAction();
  };
  return (
    <dialog
      ref={dialog}
      aria-label={t('palette.title')}
      onClose={onClose}
      className="floating mx-auto mt-[12vh] w-[min(36rem,calc(100vw-2rem))] p-0 backdrop:bg-veil"
    >
      <input
        type="text"
        role="combobox"
        aria-label={t('palette.placeholder')}
        aria-expanded={lines.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={lines.length > 0 ? `${id}${String(active)}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        dir="auto"
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(1, lines.length));
          else if (event.key === 'ArrowUp') {
            setAt((active - 1 + lines.length) % Math.max(1, lines.length));
          } else if (event.key === 'Enter') choose(lines[active]);
          else return;
          event.preventDefault();
        }}
        className="w-full border-b border-line bg-transparent px-4 py-3 text-lead outline-none"
      />
      <div
        id={`${id}list`}
        role="listbox"
        aria-label={t('palette.title')}
        className="max-h-[50vh] overflow-auto p-1"
      >
        {lines.map((line, place) => (
          <div
            key={line.id}
            id={`${id}${String(place)}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            ref={
              place === active
                ? (element) => element?.scrollIntoView({ block: 'nearest' })
                : undefined
            }
            onMouseMove={() => setAt(place)}
            onMouseDown={() => choose(line)}
            className={classes(itemLook, place === active && 'bg-sunken')}
          >
            <line.icon aria-hidden className="size-4 shrink-0 text-faint" />
            <bdi className="min-w-0 truncate">{line.label}</bdi>
            {line.hint && (
              <span className="min-w-0 truncate text-caption text-faint">{line.hint}</span>
            )}
          </div>
        ))}
      </div>
      {lines.length === 0 && (
        <output className="block p-4 pt-0 text-soft">{t('palette.nothing')}</output>
      )}
    </dialog>
  );
}
