import type { ReactNode } from 'react';

/** One action of a menu. */
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
