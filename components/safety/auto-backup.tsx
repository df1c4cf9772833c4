import { useEffect, useState } from 'react';
import { useRoute } from 'wouter';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { Banner } from '@/components/ui/banner';
import { TextLink } from '@/components/ui/text-link';
import { createBackupService } from '@/lib/services/backup-service';
import { createTrashService } from '@/lib/services/trash-service';
import { t } from '@/lib/strings/strings';

/**
 * The day's upkeep, done by the dashboard that is open: a copy, and what waited 30 days in the trash
 * goes. Once, a word when there is no copy.
 */
export function AutoBackup() {
  const backups = useService(createBackupService);
  const trash = useService(createTrashService);
  const today = useToday();
  const [remind, setRemind] = useState(false);
  // That page says it itself.
  const [isBeside] = useRoute('/safety');
  useEffect(() => {
    // What goes wrong is remembered, shown on Data safety, and tried again when somebody comes back.
    const copy = () => backups.runWhenDue().catch(() => undefined);
    const copyAgain = () => void copy();
    const look = () => void backups.view().then((view) => setRemind(view.remind));
    look();
    // The copy first: it still holds what then leaves the trash.
    void copy()
      .then(() => trash.purge())
      .catch(() => undefined);
    window.addEventListener('focus', copyAgain);
    const stop = backups.watch(look);
    return () => {
      window.removeEventListener('focus', copyAgain);
      stop();
    };
  }, [backups, trash, today]);
  if (!remind || isBeside) return null;
  const close = () => {
    setRemind(false);
    void backups.seen();
  };
  return (
    <div className="mb-6 max-w-180">
      <Banner onClose={close}>
        {t('safety.reminder')} <TextLink href="#/safety">{t('safety.title')}</TextLink>
      </Banner>
    </div>
  );
}
