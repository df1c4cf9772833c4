import type { ReactNode } from 'react';

/** One thing to choose. `text` is what is typed and read out, `hint` tells two alike apart. */
export interface Option<Value extends string = string> {
  value: Value;
  text: string;
  hint?: string;
  /** An icon or an avatar; only where the list is drawn by us. */
  start?: ReactNode;
}

/** How one line of a list looks, in menus as in the list of a combo box. */
export const itemLook =
  'flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 py-1 text-body outline-none';
