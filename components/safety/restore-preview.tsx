import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { OpenedCopy, RestoreMode } from '@/lib/services/restore-service';
import { t } from '@/lib/strings/strings';
import { formatTime } from './format-time';

type RestorePreviewProps = {
  copy: OpenedCopy;
  isPending: boolean;
  onRestore: (mode: RestoreMode) => void;
  onCancel: () => void;
};

const amount = ({ add, change, remove }: OpenedCopy['counts']['whole']) => add + change + remove;

/** What a copy would change here, before anything is changed. */
export function RestorePreview({ copy, isPending, onRestore, onCancel }: RestorePreviewProps) {
  const [chosen, setMode] = useState<RestoreMode>('merge');
  // Some people cannot stand for everything.
  const mode = copy.isPart ? 'merge' : chosen;
  const { settings, ownWords } = copy.beside[mode];
  const isNothing = amount(copy.counts[mode]) === 0 && !settings && !ownWords;
  return (
    <div className="flex flex-col gap-3">
      <p className="font-medium">
        {t('safety.restore.from', { time: formatTime(copy.exportedAt) })}
      </p>
      {copy.isPart ? (
        <p>{t('safety.restore.part')}</p>
      ) : (
        <SegmentedControl
          label={t('safety.restore.mode')}
          options={[
            { value: 'merge', text: t('safety.restore.merge') },
            { value: 'whole', text: t('safety.restore.whole') },
          ]}
          value={mode}
          onChange={setMode}
        />
      )}
      <ul className="flex flex-col gap-1">
        <li>{t('safety.restore.wouldPeople', copy.people[mode])}</li>
        <li>{t('safety.restore.would', copy.counts[mode])}</li>
        <li>{settings ? t('safety.restore.settingsChange') : t('safety.restore.settingsStay')}</li>
        {ownWords && <li>{t(`safety.restore.words.${mode}`)}</li>}
        {copy.rejected > 0 && <li>{t('safety.restore.rejected', { count: copy.rejected })}</li>}
      </ul>
      {isNothing && <p className="text-soft">{t('safety.restore.nothing')}</p>}
      <div className="flex gap-2">
        <Button variant="primary" isPending={isPending} onPress={() => onRestore(mode)}>
          {t('safety.restore.start')}
        </Button>
        <Button variant="ghost" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
