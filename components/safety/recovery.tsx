import { useEffect, useRef, useState } from 'react';
import { attempt } from '@/components/shell/use-command';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { createRecoveryService, type Losses } from '@/lib/services/recovery-service';
import { t } from '@/lib/strings/strings';
import { formatTime } from './format-time';

const recovery = createRecoveryService();

/**
 * In place of everything else when the database is gone: what was here, what can be brought back,
 * with one press. Nothing is overwritten before somebody chooses.
 */
export function Recovery() {
  const [losses, setLosses] = useState<Losses | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isDamaged, setIsDamaged] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void recovery.look().then(setLosses);
  }, []);
  const bringBack = (restore: () => Promise<boolean>) => {
    setIsBusy(true);
    void attempt(async () => {
      const isBack = await restore();
      if (isBack) location.reload();
      else setIsDamaged(true);
    }).then(() => setIsBusy(false));
  };
  if (!losses) return null;
  return (
    <main className="mx-auto flex max-w-160 flex-col gap-5 p-6">
      <h1 className="name text-title">{t('safety.recovery.title')}</h1>
      <p>{t('safety.recovery.lead')}</p>
      {losses.contacts > 0 && (
        <p className="text-soft">{t('safety.recovery.before', { people: losses.contacts })}</p>
      )}
      {isDamaged && <Banner tone="notice">{t('transfer.refusal.damaged-backup')}</Banner>}
      {losses.copies.length === 0 && <p>{t('safety.recovery.none')}</p>}
      <ul className="flex flex-col gap-3">
        {losses.copies.map((copy, place) => (
          <li key={copy.id} className="flex flex-wrap items-center justify-between gap-3">
            <span>
              {t('safety.recovery.found', { time: formatTime(copy.at), people: copy.contacts })}
            </span>
            <Button
              variant={place === 0 ? 'primary' : 'quiet'}
              isPending={isBusy}
              onPress={() => bringBack(() => recovery.restoreCopy(copy))}
            >
              {t('safety.recovery.restore')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={() => input.current?.click()}>{t('safety.recovery.file')}</Button>
        <input
          ref={input}
          type="file"
          className="sr-only"
          tabIndex={-1}
          aria-label={t('safety.recovery.file')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (!file) return;
            bringBack(async () => recovery.restoreBytes(new Uint8Array(await file.arrayBuffer())));
          }}
        />
      </div>
      <Disclosure level={2} title={t('safety.recovery.fresh')}>
        <p className="mb-2 text-soft">{t('safety.recovery.freshText')}</p>
        <Button
          variant="ghost"
          onPress={() => void recovery.beginAnew().then(() => location.reload())}
        >
          {t('safety.recovery.fresh')}
        </Button>
      </Disclosure>
    </main>
  );
}
