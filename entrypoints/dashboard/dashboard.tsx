import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLive } from '@/components/shell/use-live';
import { Frame } from './frame';
import { QuickKeys } from './quick-keys';
import { routes } from './routes';
import { Welcome } from './welcome';

/** Loaded after the first view: nobody waits for an import that is not there. */
const ContinueImports = lazy(() =>
  import('@/components/transfer/continue-imports').then(({ ContinueImports: view }) => ({
    default: view,
  })),
);

/** Everything larger, in its own tab. A view is an address (`#/person/<id>`); back and forward work. */
export function Dashboard() {
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes the hook itself
    <Router hook={useHashLocation}>
      <Views />
      <Suspense>
        <ContinueImports />
      </Suspense>
    </Router>
  );
}

function Views() {
  const [path] = useHashLocation();
  const hasPeople = useLive((services) => services.cards.hasPeople(), []);
  // Somebody new sees the welcome first; it is one press away for everybody else.
  if (path === '/' && hasPeople === undefined) return null;
  if (path === '/' && !hasPeople) {
    return (
      <main className="mx-auto max-w-180 px-4 py-8 sm:py-12">
        <Welcome />
      </main>
    );
  }
  return (
    <Frame>
      <QuickKeys />
      <Switch>
        {routes.map(({ path: at, view: View }) => (
          <Route key={at} path={at}>
            <View />
          </Route>
        ))}
      </Switch>
    </Frame>
  );
}
