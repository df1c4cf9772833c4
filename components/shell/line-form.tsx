import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Editor } from './use-editor';

type LineFormProps = {
  editor: Editor;
  saveLabel: string;
  /** False: nothing to keep yet, so no button, and Enter does nothing. */
  isWhole: boolean;
  /** Keeps it; the line is empty again then. */
  onSave: () => Promise<unknown>;
  children: ReactNode;
};

/** One more of something, in one line: the button stands there once there is something to keep. */
export function LineForm({ editor, saveLabel, isWhole, onSave, children }: LineFormProps) {
  return (
    <form
      className="flex flex-wrap items-end gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) editor.save(onSave);
      }}
    >
      <div className="flex min-w-40 grow basis-0 flex-wrap items-end gap-1.5 *:min-w-24 *:grow">
        {children}
      </div>
      {isWhole && (
        <Button type="submit" variant="primary" isPending={editor.isRunning}>
          {saveLabel}
        </Button>
      )}
    </form>
  );
}
