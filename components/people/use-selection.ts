import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type FoundPeople, foundIds, personAt } from '@/lib/domain/contact/search-people';

/** How a table was left: who was selected, and whose row was active. */
type Left = { selected: readonly string[]; activeId: string | undefined };
const nobody: ReadonlySet<string> = new Set();

/** Who is selected and which row is active; selection is by person, not by place. */
export function useSelection(found: FoundPeople, left?: Left) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(() =>
    left ? new Set(left.selected) : nobody,
  );
  const [active, setActive] = useState(() =>
    left?.activeId === undefined ? 0 : Math.max(0, foundIds(found).indexOf(left.activeId)),
  );
  const anchor = useRef(active);
  const list = useRef(found);
  useEffect(() => {
    list.current = found;
  }, [found]);

  const range = useCallback((from: number, to: number) => {
    const [low, high] = from < to ? [from, to] : [to, from];
    const ids = foundIds(list.current, low, high + 1);
    setSelected((before) => new Set([...before, ...ids]));
  }, []);

  const select = useCallback(
    (place: number, how: 'toggle' | 'range') => {
      setActive(place);
      if (how === 'range') {
        range(anchor.current, place);
        return;
      }
      anchor.current = place;
      const id = personAt(list.current, place)?.row.id;
      if (id === undefined) return;
      setSelected((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    [range],
  );

  const activate = useCallback((place: number) => {
    anchor.current = place;
    setActive(place);
  }, []);

  const selectAll = useCallback(() => {
    setSelected(new Set(foundIds(list.current)));
  }, []);
  const clear = useCallback(() => setSelected(new Set()), []);

  const shown = Math.max(0, Math.min(active, found.places.length - 1));
  // Somebody who was deleted, or is filtered away, is no longer part of what an action reaches.
  const ids = useMemo(
    () => (selected.size === 0 ? [] : foundIds(found).filter((id) => selected.has(id))),
    [found, selected],
  );
  return { selected, ids, active: shown, select, activate, range, anchor, selectAll, clear };
}
export type Selection = ReturnType<typeof useSelection>;
