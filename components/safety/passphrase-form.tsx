import { useState } from 'react';
import { useCommand } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { TextField } from '@/components/ui/text-field';
import { createBackupService } from '@/lib/services/backup-service';
import { t } from '@/lib/strings/strings';

/** The passphrase that locks copies: typed twice, because nobody can recover it. */
export function PassphraseForm({ isLocked }: { isLocked: boolean }) {
  const backups = useService(createBackupService);
  const { run, isRunning } = useCommand();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isUnlike, setIsUnlike] = useState(false);
  const keep = (words: string) =>
    void run(async () => {
      await backups.setPassphrase(words);
      setPassphrase('');
      setAgain('');
    });
  if (isLocked) {
    return (
      <div className="flex flex-wrap items-center gap-2">
        <p>{t('safety.lock.is')}</p>
        <Button size="sm" variant="ghost" isPending={isRunning} onPress={() => keep('')}>
          {t('safety.lock.stop')}
        </Button>
      </div>
    );
  }
  return (
    <Disclosure title={t('safety.lock.title')}>
      <form
        className="flex flex-col items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          setIsUnlike(passphrase !== again);
          if (passphrase !== '' && passphrase === again) keep(passphrase);
        }}
      >
        <p className="text-soft">{t('safety.lock.isNot')}</p>
        <TextField
          label={t('safety.lock.passphrase')}
          hint={t('safety.lock.hint')}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
        />
        <TextField
          label={t('safety.lock.again')}
          error={isUnlike ? t('safety.lock.unlike') : undefined}
          type="password"
          value={again}
          onChange={setAgain}
        />
        <Button type="submit" isPending={isRunning}>
          {t('safety.lock.start')}
        </Button>
      </form>
    </Disclosure>
  );
}
