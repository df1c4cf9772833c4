import { useState } from 'react';
import { useAnswer } from '@/components/shell/use-answer';
import { toastWithUndo, useCommand } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import {
  type CopyState,
  createRestoreService,
  type OpenedCopy,
  type RestoreMode,
} from '@/lib/services/restore-service';
import { t } from '@/lib/strings/strings';
import { CopyFileButton } from './copy-file-button';
import { formatTime } from './format-time';
import { NotOpened } from './not-opened';
import { RestorePreview } from './restore-preview';

/** A copy is opened, looked at, and brought back whole or put together with what is here. */
export function RestoreSection() {
  const service = useService(createRestoreService);
  const { run, isRunning } = useCommand();
  const [bytes, setBytes] = useState(new Uint8Array());
  const [opened, setOpened] = useState<OpenedCopy | CopyState | null>(null);
  const own = useAnswer(service.ownCopies, service.watchOwnCopies) ?? [];
  const open = (file: Uint8Array<ArrayBuffer>, passphrase?: string) =>
    void run(async () => {
      setBytes(file);
      setOpened(await service.open(file, passphrase));
    });
  const restore = (mode: RestoreMode) =>
    void run(async () => {
      const undo = await service.restore(mode);
      setOpened(null);
      toastWithUndo(t('safety.restore.done'), undo);
    });
  return (
    <Section title={t('safety.restore.title')}>
      <CopyFileButton label={t('safety.restore.choose')} isPending={isRunning} onFile={open} />
      {own.length > 0 && (
        <Disclosure title={t('safety.restore.own')}>
          <ul className="flex flex-col gap-2">
            {own.map((copy) => (
              <li key={copy.id} className="flex flex-wrap items-center justify-between gap-2">
                <span>
                  {t('safety.restore.ownCopy', {
                    time: formatTime(copy.at),
                    people: copy.contacts,
                  })}
                </span>
                <Button
                  size="sm"
                  isPending={isRunning}
                  onPress={() => void run(async () => setOpened(await service.openOwn(copy)))}
                >
                  {t('safety.restore.look')}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {typeof opened === 'string' && opened !== 'ready' && (
        <NotOpened
          key={opened}
          state={opened}
          isPending={isRunning}
          onPassphrase={(passphrase) => open(bytes, passphrase)}
        />
      )}
      {opened !== null && typeof opened === 'object' && (
        <RestorePreview
          copy={opened}
          isPending={isRunning}
          onRestore={restore}
          onCancel={() => setOpened(null)}
        />
      )}
    </Section>
  );
}
