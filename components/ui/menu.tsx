import { lazy, Suspense } from 'react';
import type { MenuEntry } from './menu-entry';
import { useOpener, type Opener } from './use-opener';

interface MenuButtonProps {
  /** A Button or an IconButton. */
  trigger: Opener;
  /** What the menu is about. */
  label: string;
  /** `'line'` parts two groups. */
  entries: readonly (MenuEntry | 'line')[];
}

const load = () => import('./menu-list').then(({ MenuList }) => ({ default: MenuList }));
const MenuList = lazy(load);

/** A button that opens a list of actions: arrows, first letters, Escape. */
export function MenuButton({ trigger, label, entries }: MenuButtonProps) {
  const { button, isOpen, setOpen, element } = useOpener(trigger, 'menu', load);
  return (
    <>
      {button}
      {isOpen && element && (
        <Suspense>
          <MenuList
            label={label}
            entries={entries}
            opener={element}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
