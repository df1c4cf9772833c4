import { useSyncExternalStore } from 'react';

export type Route = { view: 'today' | 'welcome' } | { view: 'person'; contactId: string };

/** The view an address names: `#/`, `#/welcome`, `#/person/<id>`. Anything else is today. */
export function parseRoute(hash: string): Route {
  const [view, id] = hash.replace(/^#\/?/, '').split('/');
  if (view === 'welcome') return { view };
  if (view === 'person' && id) return { view, contactId: decodeURIComponent(id) };
  return { view: 'today' };
}

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The view in the address bar; back and forward work. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}
