import { useEffect, useState } from 'react';
import { attempt } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Section } from '@/components/ui/section';
import { createShortcutService } from '@/lib/services/shortcut-service';
import { t } from '@/lib/strings/strings';

type Keys = Awaited<ReturnType<ReturnType<typeof createShortcutService>['keys']>>;

/** The keys that open Tend in this very browser, and where to change them. */
export function ShortcutList() {
  const service = useService(createShortcutService);
  const [keys, setKeys] = useState<Keys>([]);
  useEffect(() => {
    const look = () =>
      void service.keys().then((found) => {
        setKeys(found);
        return undefined;
      });
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [service]);
  return (
    <Section title={t('shortcuts.title')}>
      <dl className="flex flex-col gap-1.5">
        {keys.map(({ name, shortcut }) => (
          <div key={name} className="flex items-center justify-between gap-3">
            <dt>{t(`shortcuts.${name}`)}</dt>
            <dd className="text-caption text-faint">
              {shortcut ? <Kbd>{shortcut}</Kbd> : t('shortcuts.none')}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-2 flex flex-col items-start gap-1.5">
        <Button size="sm" onPress={() => void attempt(service.change)}>
          {t('shortcuts.change')}
        </Button>
        <p className="text-caption text-faint">{t('shortcuts.where')}</p>
      </div>
    </Section>
  );
}
