import { useEffect, useState, useSyncExternalStore } from 'react';
import { useService } from '@/components/shell/use-service';
import { createBulkService } from '@/lib/services/bulk-service';
import { t } from '@/lib/strings/strings';

/** What is done sooner needs no words. */
const longMs = 1000;

/** How far a change of many people, or the way back, has come, once it takes longer than a moment. */
export function BulkProgress() {
  const { progress } = useService(createBulkService);
  const now = useSyncExternalStore(progress.subscribe, progress.snapshot);
  const [isLong, setLong] = useState(false);
  const isGoing = now !== undefined;
  useEffect(() => {
    if (!isGoing) return undefined;
    const timer = setTimeout(() => setLong(true), longMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isGoing]);
  if (!now || !isLong) return null;
  return (
    <div className="flex items-center gap-3 text-caption text-soft">
      <progress
        aria-label={t('people.bulk.working')}
        className="h-1.5 w-40 accent-accent"
        value={now.done}
        max={now.total}
      />
      <span className="figures">{t('people.bulk.doneOf', now)}</span>
    </div>
  );
}
