import { useState } from 'react';
import { attempt, useCommand } from './use-command';
import { type DraftHandle, useDraft } from './use-draft';

export type Editor = Pick<DraftHandle, 'values' | 'set'> & {
  isRunning: boolean;
  /** A save was tried: what is missing is said from now on. */
  isTried: boolean;
  /** How often a save was tried. */
  tries: number;
  tried: () => void;
  /** Closes and keeps the words as a draft. Absent: the form always stands there. */
  close: (() => void) | undefined;
  /** Throws the words away and closes. */
  giveUp: () => void;
  /** Runs a command, then forgets the draft and closes; a command that answers false leaves it open. */
  save: (command: () => Promise<unknown>) => void;
};

/**
 * What every editor holds: its words as a draft, one save at a time, a way to close. Words typed on
 * while others are being saved stay in the form.
 *
 * @param scope what the draft is kept under
 * @param onDone closes the editor; absent when the form always stands there
 * @param typedOn what stays of words that were continued while being saved: of a new text the
 *   `rest`, of a text that is being changed the `whole`
 */
export function useEditor(
  scope: string,
  onDone?: () => void,
  typedOn: 'rest' | 'whole' = onDone ? 'whole' : 'rest',
): Editor {
  const draft = useDraft(scope);
  const { run, isRunning } = useCommand();
  const [tries, setTries] = useState(0);
  const save = (command: () => Promise<unknown>) =>
    void run(async () => {
      const saved = draft.now();
      if ((await command()) === false) return;
      if (typedOn === 'whole' && draft.now() !== saved) return;
      await draft.clear(typedOn === 'rest' ? saved : undefined);
      setTries(0);
      onDone?.();
    });
  return {
    values: draft.values,
    set: draft.set,
    isRunning,
    isTried: tries > 0,
    tries,
    tried: () => setTries(tries + 1),
    close: onDone,
    giveUp: () => void attempt(draft.clear).then((isDone) => isDone && onDone?.()),
    save,
  };
}
