import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { classes } from './classes';
import { Kbd } from './kbd';
import { itemLook } from './option-list';

export interface MenuEntry {
  id: string;
  label: string;
  hint?: string;
  icon?: ReactNode;
  keyHint?: string;
  /** Destroys something. */
  isDanger?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}

interface MenuButtonProps {
  /** A Button or an IconButton. */
  trigger: ReactElement;
  /** What the menu is about. */
  label: string;
  /** `'line'` parts two groups. */
  entries: readonly (MenuEntry | 'line')[];
}

/** A button that opens a list of actions. */
export function MenuButton({ trigger, label, entries }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover offset={4} className="floating max-w-72 min-w-40">
        <AriaMenu aria-label={label} className="max-h-80 overflow-auto p-1 outline-none">
          {entries.map((entry, index) =>
            entry === 'line' ? (
              <Separator key={`line-${String(index)}`} className="mx-2 my-1 border-t border-line" />
            ) : (
              <Entry key={entry.id} {...entry} />
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ id, label, hint, icon, keyHint, isDanger, isDisabled, onAction }: MenuEntry) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      onAction={onAction}
      className={classes(itemLook, isDanger && 'text-danger-ink data-focused:bg-danger-tint')}
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
