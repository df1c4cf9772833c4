import { UiProvider } from '@/components/ui/ui-provider';
import { Actions } from './actions';
import { Fields } from './fields';
import { Surfaces } from './surfaces';
import { Words } from './words';

export function Gallery({ query }: { query: URLSearchParams }) {
  return (
    <UiProvider>
      <main id="top" className="mx-auto flex max-w-160 flex-col gap-8 p-3">
        <h1 className="name text-title">Gallery</h1>
        <Words />
        <Actions />
        <Fields />
        <Surfaces query={query} />
      </main>
    </UiProvider>
  );
}
