import { useEffect, useReducer, useRef } from 'react';
import { nextReadIn, noReading, reading, type Reading } from '@/lib/domain/sighting/reading';
import type { ActiveTab } from '@/lib/platform/active-tab';
import { readPage } from '@/lib/platform/read-page';

/** How long to wait after a page that gave no answer at all, in ms. */
const silentPause = 400;
const now = () => performance.now();

/**
 * Reads the page of a tab until it is certain whose page it is (lib/domain/sighting/reading). Only
 * while this panel is visible, only the tab beside it, only a person's address.
 */
export function usePageReading(
  tab: ActiveTab | null,
  key: string | null,
  mayRead: boolean,
): Reading {
  const [state, dispatch] = useReducer(reading, noReading);
  const [round, nextRound] = useReducer((before: number) => before + 1, 0);
  const lastTab = useRef({ tabId: tab?.id, wasComplete: true });
  const tabId = tab?.id;
  const url = tab?.url;
  const isComplete = tab?.complete ?? true;

  useEffect(() => {
    const before = lastTab.current;
    lastTab.current = { tabId, wasComplete: isComplete };
    // A tab whose address the browser keeps from us is nobody's page.
    const address = mayRead && url !== undefined ? key : null;
    dispatch({ type: 'address', url: url ?? '', key: address, atMs: now() });
    const isOtherTab = before.tabId !== tabId;
    const isReloaded = before.wasComplete && !isComplete;
    if (isOtherTab || isReloaded) dispatch({ type: 'again', atMs: now() });
  }, [tabId, url, key, mayRead, isComplete]);

  const { status } = state;
  useEffect(() => {
    if (status === 'settled') return;
    // The panel is looked at again: a page that was given up meanwhile gets another chance.
    const whenSeen = () => {
      if (document.visibilityState === 'visible') dispatch({ type: 'again', atMs: now() });
    };
    document.addEventListener('visibilitychange', whenSeen);
    return () => document.removeEventListener('visibilitychange', whenSeen);
  }, [status]);

  const isSilent = useRef(false);
  useEffect(() => {
    const pause = nextReadIn(state, now());
    if (pause === null || tabId === undefined) return;
    const { epoch } = state;
    let isOver = false;
    const look = async () => {
      const answer = document.visibilityState === 'visible' ? await readPage(tabId) : null;
      if (isOver) return;
      isSilent.current = answer === null;
      if (answer) dispatch({ type: 'sighting', epoch, ...answer, atMs: now() });
      else dispatch({ type: 'tick', atMs: now() });
      nextRound();
    };
    const timer = setTimeout(
      () => void look(),
      isSilent.current ? Math.max(pause, silentPause) : pause,
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [state, tabId, round]);

  return state;
}
