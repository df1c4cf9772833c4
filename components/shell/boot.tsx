import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { UiProvider } from '@/components/ui/ui-provider';
import {
  createServices,
  type Services,
  type Trouble,
  troubleOf,
} from '@/lib/services/create-services';
import { t } from '@/lib/strings/strings';
import { ErrorBoundary } from './error-boundary';
import { ServicesContext } from './services-context';

/** Opens the services of a page and shows it; when they cannot be opened, says why and what to do. */
export function Boot({ children, waiting }: { children: ReactNode; waiting: ReactNode }) {
  const [services, setServices] = useState<Services | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    createServices(setTrouble).then(setServices, (error: unknown) => setTrouble(troubleOf(error)));
  }, []);
  return (
    <UiProvider>
      {trouble && <TroubleScreen trouble={trouble} />}
      {!trouble && !services && waiting}
      {!trouble && services && (
        <ServicesContext value={services}>
          <ErrorBoundary>{children}</ErrorBoundary>
        </ServicesContext>
      )}
    </UiProvider>
  );
}

function TroubleScreen({ trouble }: { trouble: Trouble }) {
  return (
    <main className="p-3">
      <ErrorState
        happened={t(`errors.database.${trouble}.happened`)}
        safe={t(`errors.database.${trouble}.safe`)}
        todo={
          <Button onPress={() => location.reload()}>{t(`errors.database.${trouble}.todo`)}</Button>
        }
      />
    </main>
  );
}
