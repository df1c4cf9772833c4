import { useRef } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { AriaLocale } from './aria-locale';
import { classes } from './classes';
import { Kbd } from './kbd';
import type { MenuEntry } from './menu-entry';
import { itemLook } from './option';
import { useFocusInside } from './use-focus-inside';

interface MenuListProps {
  label: string;
  entries: readonly (MenuEntry | 'line')[];
  opener: HTMLElement;
  onClose: () => void;
}

/** The list of a MenuButton; loaded when it is first needed. */
export function MenuList({ label, entries, opener, onClose }: MenuListProps) {
  const menu = useRef<HTMLDivElement>(null);
  useFocusInside(menu, '[role=menuitem]:not([aria-disabled=true])');
  return (
    <AriaLocale>
      <Popover
        aria-label={label}
        triggerRef={useRef(opener)}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        offset={4}
        className="floating max-w-72 min-w-40"
      >
        <Menu
          ref={menu}
          aria-label={label}
          autoFocus="first"
          onClose={onClose}
          className="max-h-96 overflow-auto p-1 outline-none"
        >
          {entries.map((entry, index) =>
            entry === 'line' ? (
              <Separator key={`line-${String(index)}`} className="mx-2 my-1 border-t border-line" />
            ) : (
              <Entry key={entry.id} {...entry} />
            ),
          )}
        </Menu>
      </Popover>
    </AriaLocale>
  );
}

function Entry({ id, label, hint, icon, keyHint, isDanger, isDisabled, onAction }: MenuEntry) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      onAction={onAction}
      className={classes(
        itemLook,
        'data-disabled:opacity-50 data-pressed:bg-pressed',
        isDanger ? 'text-danger-ink data-focused:bg-danger-tint' : 'data-focused:bg-sunken',
      )}
    >
      {icon && (
        <span aria-hidden className="inline-flex shrink-0 *:size-4">
          {icon}
        </span>
      )}
      <span className="min-w-0 grow">
        <span className="block">{label}</span>
        {hint && <span className="block text-caption text-soft">{hint}</span>}
      </span>
      {keyHint && <Kbd>{keyHint}</Kbd>}
    </MenuItem>
  );
}
