import { useRef, useState } from 'react';
import { useCommand } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast-queue';
import {
  createBackupService,
  type RestoreMode,
  type RestorePreview,
} from '@/lib/services/backup-service';
import { t } from '@/lib/strings/strings';
import { formatTime } from './format-time';

type Opened = RestorePreview | 'locked' | 'unreadable' | null;

const isPart = (opened: Opened) => typeof opened === 'object' && opened?.isPart === true;

/** A backup is opened, looked at, and brought back whole or put together with what is here. */
export function RestoreSection() {
  const backups = useService(createBackupService);
  const { run, isRunning } = useCommand();
  const input = useRef<HTMLInputElement>(null);
  const [bytes, setBytes] = useState(new Uint8Array());
  const [opened, setOpened] = useState<Opened>(null);
  const [passphrase, setPassphrase] = useState('');
  const [mode, setMode] = useState<RestoreMode>('merge');
  const open = (file: Uint8Array<ArrayBuffer>, words = '') =>
    void run(async () => {
      setBytes(file);
      setOpened((await backups.open(file, words)) ?? 'unreadable');
    });
  const restore = () =>
    void run(async () => {
      await backups.restore(isPart(opened) ? 'merge' : mode);
      setOpened(null);
      showToast({ message: t('safety.restore.done') });
    });
  return (
    <Section title={t('safety.restore.title')}>
      <div>
        <Button isPending={isRunning} onPress={() => input.current?.click()}>
          {t('safety.restore.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          className="sr-only"
          tabIndex={-1}
          aria-label={t('safety.restore.choose')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) void file.arrayBuffer().then((buffer) => open(new Uint8Array(buffer)));
          }}
        />
      </div>
      {opened === 'unreadable' && (
        <Banner tone="notice" isLive>
          {t('transfer.refusal.damaged-backup')} {t('transfer.refusalSafe')}
        </Banner>
      )}
      {opened === 'locked' && (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            open(bytes, passphrase);
          }}
        >
          <TextField
            label={t('safety.restore.passphrase')}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
          />
          <Button type="submit" isPending={isRunning}>
            {t('safety.restore.open')}
          </Button>
        </form>
      )}
      {opened !== null && typeof opened === 'object' && (
        <div className="flex flex-col gap-3">
          <p className="font-medium">
            {t('safety.restore.from', { time: formatTime(opened.exportedAt) })}
          </p>
          {opened.isPart ? (
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
          <p>{t('safety.restore.would', opened.counts[opened.isPart ? 'merge' : mode])}</p>
          <div className="flex gap-2">
            <Button variant="primary" isPending={isRunning} onPress={restore}>
              {t('safety.restore.start')}
            </Button>
            <Button variant="ghost" onPress={() => setOpened(null)}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}
