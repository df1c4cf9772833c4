import { useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { CopyState } from '@/lib/services/restore-service';
import { t } from '@/lib/strings/strings';

type NotOpenedProps = {
  state: Exclude<CopyState, 'ready'>;
  isPending: boolean;
  onPassphrase: (passphrase: string) => void;
};

/** A copy that did not open: its passphrase is asked for, or it is said why it cannot be used. */
export function NotOpened({ state, isPending, onPassphrase }: NotOpenedProps) {
  const [passphrase, setPassphrase] = useState('');
  if (state !== 'locked-backup' && state !== 'wrong-passphrase') {
    return (
      <Banner tone="notice" isLive>
        {state === 'unknown-format' ? t('safety.restore.notOurs') : t(`transfer.refusal.${state}`)}{' '}
        {t('transfer.refusalSafe')}
      </Banner>
    );
  }
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(passphrase);
      }}
    >
      {state === 'wrong-passphrase' && (
        <Banner tone="notice" isLive>
          {t('safety.restore.wrongPassphrase')}
        </Banner>
      )}
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label={t('safety.restore.passphrase')}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
        />
        <Button type="submit" isPending={isPending}>
          {t('safety.restore.open')}
        </Button>
      </div>
    </form>
  );
}
