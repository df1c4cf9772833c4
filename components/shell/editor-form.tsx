import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { t } from '@/lib/strings/strings';
import { modKey, saveKey } from './mod-key';
import type { Editor } from './use-editor';

type EditorFormProps = {
  editor: Editor;
  /** Its name, unless its one field says it. */
  label?: string;
  /** Saves, and says so. False leaves the form open: something has to be asked first. */
  onSave: () => Promise<unknown>;
  saveLabel?: string;
  /** False: something is missing. The fields say what, and nothing is saved. */
  isWhole?: boolean;
  look?: 'card' | 'plain';
  size?: 'sm' | 'md';
  children: ReactNode;
};

const fields = 'input, textarea, select';

/**
 * The form of every editor: its first field has the focus when it opens; Enter in a line and
 * Control+Enter anywhere save, Escape closes and keeps the words as a draft, only Cancel throws them
 * away. One that always stands there offers to save once there is something to save.
 */
export function EditorForm(props: EditorFormProps) {
  const { editor, label, onSave, saveLabel = t('common.save'), children } = props;
  const { isWhole = true, look = 'plain', size = 'md' } = props;
  const { close, tries } = editor;
  const form = useRef<HTMLFormElement>(null);
  const opens = close !== undefined;
  useLayoutEffect(() => {
    if (!opens || form.current?.contains(document.activeElement)) return;
    form.current?.querySelector<HTMLElement>(fields)?.focus();
  }, [opens]);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tries]);
  const save = () => {
    if (isWhole) editor.save(onSave);
    else editor.tried();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && close) close();
    else if (saveKey(event)) save();
    else return;
    event.preventDefault();
  };
  return (
    <form
      ref={form}
      aria-label={label}
      className={classes(
        'flex flex-col print:hidden',
        size === 'sm' ? 'gap-2' : 'gap-3',
        look === 'card' && 'rounded-lg border border-line bg-surface p-3',
      )}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={onKeyDown}
    >
      {children}
      {(close || isWhole) && (
        <div className="flex flex-wrap gap-2">
          <Button
            type="submit"
            size={size}
            variant="primary"
            keyHint={`${modKey}+Enter`}
            isPending={editor.isRunning}
          >
            {saveLabel}
          </Button>
          {close && (
            <Button size={size} variant="ghost" onPress={editor.giveUp}>
              {t('common.cancel')}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
