import { useAnswer } from '@/components/shell/use-answer';
import { useService } from '@/components/shell/use-service';
import { Banner } from '@/components/ui/banner';
import { View } from '@/components/ui/view';
import { createBackupService } from '@/lib/services/backup-service';
import { t } from '@/lib/strings/strings';
import { BackupSection } from './backup-section';
import { formatTime } from './format-time';
import { MovingSection } from './moving-section';
import { RestoreSection } from './restore-section';

/** Where the copies are, how old, and the way back. */
export function SafetyPage() {
  const backups = useService(createBackupService);
  const view = useAnswer(backups.view, backups.watch);
  if (!view) return null;
  return (
    <View title={t('safety.title')} lead={t('safety.lead')}>
      <Banner tone={view.ageDays === undefined || view.ageDays > 7 ? 'notice' : 'info'}>
        <p className="font-medium">{ageText(view.ageDays)}</p>
        <p>
          {view.mirror
            ? t('safety.mirror', {
                time: formatTime(view.mirror.at),
                people: view.mirror.contacts,
              })
            : t('safety.noMirror')}
        </p>
      </Banner>
      <BackupSection view={view} />
      <RestoreSection />
      <MovingSection />
    </View>
  );
}

function ageText(days: number | undefined): string {
  if (days === undefined) return t('safety.last.never');
  return days === 0 ? t('safety.last.today') : t('safety.last.days', { count: days });
}
