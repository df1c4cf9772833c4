import { createServices, type Services } from '@/lib/services/create-services';
import type { Trouble } from '@/lib/services/open-context';

/** The services of a page on their way, and what may go wrong before or after they are there. */
export type Opening = {
  services: Promise<Services>;
  /** Called with trouble that comes later, for instance an update in another window. */
  onTrouble: (listener: (trouble: Trouble) => void) => void;
};

/** Begins to open the services: called once by each page, before React draws anything. */
export function openServices(): Opening {
  let heard: Trouble | undefined;
  let tell = (trouble: Trouble) => {
    heard = trouble;
  };
  const services = createServices((trouble) => tell(trouble));
  // Boot says why it failed; here it only must not count as unhandled before Boot listens.
  services.catch(() => undefined);
  return {
    services,
    onTrouble: (listener) => {
      tell = listener;
      if (heard) listener(heard);
    },
  };
}
