import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { UiProvider } from '@/components/ui/ui-provider';
import { joinServices, type Services } from '@/lib/services/create-services';
import { onRecovered, type Trouble, troubleOf } from '@/lib/services/open-context';
import { t } from '@/lib/strings/strings';
import { ErrorBoundary } from './error-boundary';
import type { Opening } from './open-services';
import { ServicesContext } from './services-context';

/** Loaded only when it is needed, which is hopefully never. */
const Recovery = lazy(() =>
  import('@/components/safety/recovery').then(({ Recovery: view }) => ({ default: view })),
);

type BootProps = {
  opening: Opening;
  children: ReactNode;
  waiting: ReactNode;
  /** Leads to a page with room for recovery; without it, this one is. */
  onRecover?: () => void;
};

const isLost = (trouble: Trouble | null) => trouble === 'lost' || trouble === 'cannot-open';
/** Nobody looks at grey bars longer than this without a word. */
const patienceMs = 3000;

/** Shows a page once its services are open; when they cannot be opened, says why and what to do. */
export function Boot({ opening, children, waiting, onRecover }: BootProps) {
  const [services, setServices] = useState<Services | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    opening.onTrouble(setTrouble);
    opening.core.then(
      (core) => setServices(joinServices(core)),
      (error: unknown) => setTrouble(troubleOf(error)),
    );
  }, [opening]);
  // A popup or a panel that stands here comes back by itself once the dashboard has mended it.
  useEffect(() => (isLost(trouble) ? onRecovered(() => location.reload()) : undefined), [trouble]);
  return (
    <UiProvider>
      {(trouble === 'lost' || trouble === 'cannot-open') && !onRecover && (
        <Suspense fallback={waiting}>
          <Recovery trouble={trouble} />
        </Suspense>
      )}
      {trouble && (onRecover || !isLost(trouble)) && (
        <TroubleScreen trouble={trouble} onRecover={isLost(trouble) ? onRecover : undefined} />
      )}
      {!trouble && !services && (
        <>
          {waiting}
          <SlowNote />
        </>
      )}
      {!trouble && services && (
        <ServicesContext value={services}>
          <ErrorBoundary>{children}</ErrorBoundary>
        </ServicesContext>
      )}
    </UiProvider>
  );
}

/** The database takes its time: said, so that nobody wonders whether anything still happens. */
function SlowNote() {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="px-6 text-soft empty:hidden">
      {isSlow && t('errors.database.slow')}
    </p>
  );
}

type TroubleScreenProps = { trouble: Trouble; onRecover?: (() => void) | undefined };

function TroubleScreen({ trouble, onRecover }: TroubleScreenProps) {
  const again = () => location.reload();
  return (
    <main className="p-3">
      <h1 className="name mb-2 text-title">Tend</h1>
      <ErrorState
        happened={t(`errors.database.${trouble}.happened`)}
        safe={t(`errors.database.${trouble}.safe`)}
        todo={
          <div className="flex flex-wrap gap-2">
            {onRecover && (
              <Button variant="primary" onPress={onRecover}>
                {t('errors.database.recover')}
              </Button>
            )}
            {trouble !== 'lost' && (
              <Button onPress={again}>{t(`errors.database.${trouble}.todo`)}</Button>
            )}
          </div>
        }
      />
    </main>
  );
}
