import { type Core, openCore, type Trouble } from '@/lib/services/open-context';

/** The database of a page on its way, and what may go wrong before or after it is there. */
export type Opening = {
  core: Promise<Core>;
  /** Called with trouble that comes later, for instance an update in another window. */
  onTrouble: (listener: (trouble: Trouble) => void) => void;
};

/** Begins to open the database: called once by each page, before its views are even loaded. */
export function openServices(): Opening {
  let heard: Trouble | undefined;
  let tell = (trouble: Trouble) => {
    heard = trouble;
  };
  const core = openCore((trouble) => tell(trouble));
  // Boot says why it failed; here it only must not count as unhandled before Boot listens.
  core.catch(() => undefined);
  return {
    core,
    onTrouble: (listener) => {
      tell = listener;
      if (heard) listener(heard);
    },
  };
}
