import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { ErrorBoundary } from '@/components/shell/error-boundary';
import { t } from '@/lib/strings/strings';
import { destinations } from './navigation';
import { usePlaces } from './use-places';

const AutoBackup = lazy(() =>
  import('@/components/safety/auto-backup').then(({ AutoBackup: view }) => ({ default: view })),
);

/** The dashboard around a view: where else one can go, and the view itself. */
export function Frame({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  usePlaces(main);
  return (
    <div className="mx-auto flex min-h-dvh max-w-300 flex-col gap-4 p-4 md:flex-row md:gap-8 md:p-6">
      <button
        type="button"
        onClick={() => main.current?.focus()}
        className="floating absolute start-2 top-2 z-50 p-2 not-focus:sr-only"
      >
        {t('dashboard.skip')}
      </button>
      <nav
        aria-label={t('dashboard.navigation')}
        className="print:hidden md:sticky md:top-6 md:w-44 md:shrink-0 md:self-start"
      >
        <p className="name mb-4 px-2 text-name max-md:sr-only">Tend</p>
        <ul className="flex gap-1 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 max-md:pb-2 md:flex-col md:gap-0.5">
          {destinations.map((destination) => (
            <li
              key={destination.path}
              className={destination.isFirstOfKind ? 'md:mt-4' : undefined}
            >
              <Destination {...destination} />
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main} tabIndex={-1} className="min-w-0 grow pb-16 outline-none">
        <ErrorBoundary>
          <Suspense fallback={null}>
            <AutoBackup />
          </Suspense>
          {children}
        </ErrorBoundary>
      </main>
    </div>
  );
}

/** Where there is little room the navigation is one line that scrolls. */
const intoSight = (link: HTMLAnchorElement | null) => {
  const list = link?.closest('ul');
  if (!link || !list) return;
  const [own, around] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollBy({ left: own.left + own.width / 2 - (around.left + around.width / 2) });
};

function Destination({ path, label, icon: Icon, also = [] }: (typeof destinations)[number]) {
  const [at] = useLocation();
  const isIn = (view: string) => at === view || at.startsWith(`${view}/`);
  const isHere = path === '/' ? at === '/' : [path, ...also].some(isIn);
  return (
    <Link
      ref={isHere ? intoSight : undefined}
      href={path}
      aria-current={isHere ? 'page' : undefined}
      className="flex min-h-9 items-center gap-2 rounded-md px-2 whitespace-nowrap text-soft hover:bg-sunken hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {label}
    </Link>
  );
}
