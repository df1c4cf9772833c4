import { useCallback, useRef, useState } from 'react';
import { showToast } from '@/components/ui/toast-queue';
import { isDiskFull, isRefused } from '@/lib/services/write';
import { t } from '@/lib/strings/strings';

/** Says that something was done and offers to take it back. */
export function toastWithUndo(message: string, undo: () => Promise<unknown>): void {
  showToast({
    message,
    action: { label: t('common.undo'), onAction: () => void attempt(undo) },
  });
}

/** Says that something failed, what is safe, and where there is something to do about it, what. */
export function sayNotSaved(error: unknown): void {
  if (isDiskFull(error)) {
    const words = [
      t('errors.diskFull.happened'),
      t('errors.diskFull.safe'),
      t('errors.diskFull.todo'),
    ];
    showToast({ message: words.join(' ') });
    return;
  }
  const why = isRefused(error) ? `${t('errors.notSaved.refused')} ` : '';
  showToast({ message: `${t('errors.notSaved.happened')} ${why}${t('errors.notSaved.safe')}` });
}

/** Runs a command; when it fails, says so plainly. True when it succeeded. */
export async function attempt(command: () => Promise<unknown>): Promise<boolean> {
  try {
    await command();
    return true;
  } catch (error) {
    sayNotSaved(error);
    return false;
  }
}

/**
 * A command of a button: `run` it, `isRunning` while it does. A second press meanwhile does nothing,
 * nor does a key that is held down.
 */
export function useCommand(): {
  run: (command: () => Promise<unknown>) => Promise<boolean>;
  isRunning: boolean;
} {
  const [isRunning, setIsRunning] = useState(false);
  const isUnderWay = useRef(false);
  const run = useCallback(async (command: () => Promise<unknown>) => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setIsRunning(true);
    try {
      return await attempt(command);
    } finally {
      isUnderWay.current = false;
      setIsRunning(false);
    }
  }, []);
  return { run, isRunning };
}
