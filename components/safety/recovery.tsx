import { useState } from 'react';
import { useAnswer } from '@/components/shell/use-answer';
import { attempt } from '@/components/shell/use-command';
import { saveFile } from '@/components/transfer/save-file';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import {
  createRecoveryService,
  type MirrorCopy,
  type RecoveryOutcome,
} from '@/lib/services/recovery-service';
import { t } from '@/lib/strings/strings';
import { CopyFileButton } from './copy-file-button';
import { formatTime } from './format-time';
import { NotOpened } from './not-opened';

const recovery = createRecoveryService();

/**
 * In place of everything else when the database is gone or cannot be opened: what was here, what can
 * be brought back, with one press. Nothing is overwritten before somebody chooses.
 */
export function Recovery({ trouble }: { trouble: 'lost' | 'cannot-open' }) {
  const losses = useAnswer(recovery.look);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<RecoveryOutcome | null>(null);
  const [file, setFile] = useState(new Uint8Array());
  const bringBack = (restore: () => Promise<RecoveryOutcome>) => {
    setIsBusy(true);
    void attempt(async () => {
      const next = await restore();
      setOutcome(next);
      if (next === 'back') location.reload();
    }).then(() => setIsBusy(false));
  };
  const fromFile = (bytes: Uint8Array<ArrayBuffer>, passphrase?: string) => {
    setFile(bytes);
    bringBack(() => recovery.restoreBytes(bytes, passphrase));
  };
  const save = (copy: MirrorCopy) =>
    void attempt(async () => {
      const kept = await recovery.fileOf(copy);
      if (kept) saveFile(kept.name, kept.bytes, 'application/octet-stream');
      else setOutcome('damaged-backup');
    });
  const fresh = () =>
    void attempt(async () => {
      if (await recovery.beginAnew()) location.reload();
      else setOutcome('stuck');
    });
  if (!losses) return null;
  const cannotOpen = trouble === 'cannot-open';
  return (
    <main className="mx-auto flex max-w-160 flex-col gap-5 p-6 text-pretty">
      <h1 className="name text-title">
        {cannotOpen ? t('safety.recovery.closedTitle') : t('safety.recovery.title')}
      </h1>
      <p>{cannotOpen ? t('safety.recovery.closedLead') : t('safety.recovery.lead')}</p>
      {cannotOpen && (
        <div>
          <Button variant="primary" onPress={() => location.reload()}>
            {t('errors.database.cannot-open.todo')}
          </Button>
        </div>
      )}
      {losses.contacts > 0 && (
        <p className="text-soft">{t('safety.recovery.before', { people: losses.contacts })}</p>
      )}
      {cannotOpen && <p>{t('safety.recovery.closedThen')}</p>}
      {losses.copies.length === 0 && <p>{t('safety.recovery.none')}</p>}
      <ul className="flex flex-col gap-3">
        {losses.copies.map((copy, place) => (
          <li key={copy.id} className="flex flex-wrap items-center justify-between gap-3">
            <span>
              {t('safety.recovery.found', { time: formatTime(copy.at), people: copy.contacts })}
            </span>
            <span className="flex flex-wrap gap-2">
              <Button
                variant={place === 0 && !cannotOpen ? 'primary' : 'quiet'}
                isPending={isBusy}
                onPress={() => bringBack(() => recovery.restoreCopy(copy))}
              >
                {t('safety.recovery.restore')}
              </Button>
              <Button variant="ghost" onPress={() => save(copy)}>
                {t('safety.recovery.save')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {(outcome === 'stuck' || outcome === 'part') && (
        <Banner tone="notice" isLive>
          {t(`safety.recovery.${outcome}`)}
        </Banner>
      )}
      <CopyFileButton label={t('safety.recovery.file')} isPending={isBusy} onFile={fromFile} />
      {outcome && outcome !== 'back' && outcome !== 'part' && outcome !== 'stuck' && (
        <NotOpened
          state={outcome}
          isPending={isBusy}
          onPassphrase={(passphrase) => fromFile(file, passphrase)}
        />
      )}
      <Disclosure level={2} title={t('safety.recovery.fresh')}>
        <p className="mb-2 text-soft">{t('safety.recovery.freshText')}</p>
        <Button variant="ghost" onPress={fresh}>
          {t('safety.recovery.fresh')}
        </Button>
      </Disclosure>
    </main>
  );
}
