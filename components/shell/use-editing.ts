import { useCallback, useRef, useState } from 'react';

/** An editor in the place of what it edits; afterwards the focus is on the button that opened it. */
export function useEditing(): {
  isEditing: boolean;
  edit: () => void;
  done: () => void;
  /** For the button, or the button of the menu. */
  editRef: (button: HTMLButtonElement | null) => void;
} {
  const [isEditing, setEditing] = useState(false);
  const isBack = useRef(false);
  const edit = useCallback(() => setEditing(true), []);
  const done = useCallback(() => {
    isBack.current = true;
    setEditing(false);
  }, []);
  const editRef = useCallback((button: HTMLButtonElement | null) => {
    if (!button || !isBack.current) return;
    isBack.current = false;
    // Not away from where somebody went meanwhile.
    if (document.activeElement === document.body) button.focus();
  }, []);
  return { isEditing, edit, done, editRef };
}
