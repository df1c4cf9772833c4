import { appVersion } from '@/lib/platform/app-version';
import { ownWords } from '@/lib/settings/phrases';
import type { ServiceContext } from './service-context';
import type { SnapshotFacts } from './snapshot-service';

/**
 * What a copy says beside the rows: when, by which version, and what lies in extension storage. Apart
 * from the reading of rows, which also runs in the transfer worker, where there is no such storage.
 */
export async function snapshotFacts({
  clock,
  settings,
}: Pick<ServiceContext, 'clock' | 'settings'>): Promise<SnapshotFacts> {
  return {
    now: clock.now(),
    appVersion: appVersion(),
    settings: settings.current(),
    ownWords: await ownWords.get(),
  };
}
