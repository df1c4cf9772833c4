import { type ComponentType, type ReactNode, useLayoutEffect, useState } from 'react';
import { Skeleton } from '@/components/ui/skeleton';

type LazyView<Props = object> = ComponentType<Props> & {
  /** Loads the code before it is wanted; then the view stands there at once. */
  load: () => Promise<void>;
};

/**
 * A view whose code is loaded when it is first shown. React's own `lazy` leaves what stands there
 * meanwhile for 300 ms at least, also when the code came long before. `waiting` stands there instead of
 * grey bars.
 * @example const PeopleView = lazyView(() => import('./people-view').then(({ PeopleView: view }) => view))
 */
export function lazyView<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = <Waiting />,
): LazyView<Props> {
  let loaded: ComponentType<Props> | undefined;
  const get = async () => (loaded ??= await load());
  function View(props: Props) {
    const [Shown, show] = useState(() => loaded);
    useLayoutEffect(() => {
      if (Shown) return;
      get().then(
        (view) => show(() => view),
        (error: unknown) => {
          // Thrown while drawing, so that the boundary around the view says it.
          show(() => {
            throw error;
          });
        },
      );
    }, [Shown]);
    return Shown ? <Shown {...props} /> : waiting;
  }
  return Object.assign(View, { load: () => get().then(noMore, noMore) });
}

/** When its code does not come, that is said where the view is shown. */
const noMore = () => undefined;

function Waiting() {
  return (
    <div aria-busy className="flex max-w-160 flex-col gap-2">
      <Skeleton shape="name" width="third" />
      <Skeleton shape="body" />
      <Skeleton shape="body" width="half" />
    </div>
  );
}
