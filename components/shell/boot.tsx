import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { UiProvider } from '@/components/ui/ui-provider';
import type { Services } from '@/lib/services/create-services';
import { type Trouble, troubleOf } from '@/lib/services/open-context';
import { t } from '@/lib/strings/strings';
import { ErrorBoundary } from './error-boundary';
import type { Opening } from './open-services';
import { ServicesContext } from './services-context';

/** Loaded only when it is needed, which is hopefully never. */
const Recovery = lazy(() =>
  import('@/components/safety/recovery').then(({ Recovery: view }) => ({ default: view })),
);

type BootProps = { opening: Opening; children: ReactNode; waiting: ReactNode };

/** Shows a page once its services are open; when they cannot be opened, says why and what to do. */
export function Boot({ opening, children, waiting }: BootProps) {
  const [services, setServices] = useState<Services | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    opening.onTrouble(setTrouble);
    opening.services.then(setServices, (error: unknown) => setTrouble(troubleOf(error)));
  }, [opening]);
  return (
    <UiProvider>
      {trouble === 'lost' && (
        <Suspense fallback={waiting}>
          <Recovery />
        </Suspense>
      )}
      {trouble && trouble !== 'lost' && <TroubleScreen trouble={trouble} />}
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
