import { useEffect, useState } from 'react';
import { useSettings } from '@/components/shell/use-settings';
import type { ProfileAddress, Sighting } from '@/lib/domain/sighting/sighting';
import { parseTabAddress } from '@/lib/linkedin/profile-address';
import { type ActiveTab, watchActiveTab } from '@/lib/platform/active-tab';
import { hasSiteAccess, onSiteAccessChange } from '@/lib/platform/site-access';
import { usePageReading } from './use-page-reading';

export type ProfilePage = {
  state: 'profile';
  tab: ActiveTab;
  url: string;
  address: ProfileAddress;
  /** What the page shows; absent until it is certain whose page it is. */
  sighting: Sighting | undefined;
  reading: 'reading' | 'settled' | 'unreadable' | 'off';
};
export type Page =
  { state: 'opening' | 'elsewhere' | 'no-access'; tab: ActiveTab | null } | ProfilePage;

/** What the panel stands beside: a profile, something else, or a page the browser does not show us. */
export function usePage(): Page {
  const tab = useActiveTab();
  const access = useSiteAccess();
  const address = tab?.url ? parseTabAddress(tab.url) : null;
  const mayRead = useSettings().readPages;
  const reading = usePageReading(tab ?? null, address?.key ?? null, mayRead);

  if (tab === undefined || access === undefined) return { state: 'opening', tab: null };
  if (!access) return { state: 'no-access', tab };
  if (!tab?.url || !address) return { state: 'elsewhere', tab };
  const isCurrent = reading.url === tab.url;
  const done = isCurrent && reading.status !== 'reading';
  const sighting = isCurrent ? reading.sighting : undefined;
  const hasName = sighting?.name !== undefined;
  return {
    state: 'profile',
    tab,
    url: tab.url,
    address,
    sighting,
    reading: !mayRead ? 'off' : !done ? 'reading' : hasName ? 'settled' : 'unreadable',
  };
}

function useActiveTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null>();
  useEffect(() => watchActiveTab(setTab), []);
  return tab;
}

function useSiteAccess(): boolean | undefined {
  const [access, setAccess] = useState<boolean>();
  useEffect(() => {
    const look = () =>
      void hasSiteAccess().then((granted) => {
        setAccess(granted);
        return undefined;
      });
    look();
    return onSiteAccessChange(look);
  }, []);
  return access;
}
