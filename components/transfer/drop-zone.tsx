import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { attempt } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { t } from '@/lib/strings/strings';
import { filesOfDrop } from './dropped-files';

type DropZoneProps = { onFiles: (files: File[]) => void; isBusy: boolean };

/** Where files and folders land; the button does the same for a keyboard. */
export function DropZone({ onFiles, isBusy }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const { dataTransfer } = event;
    void attempt(async () => onFiles(await filesOfDrop(dataTransfer)));
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div
      onDrop={drop}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      className={classes(
        'flex flex-col items-center gap-3 rounded-lg border-2 border-dashed px-4 py-8 text-center',
        isOver ? 'border-accent bg-accent-tint' : 'border-line',
      )}
    >
      <FileUp aria-hidden className="size-8 text-faint" />
      <p className="text-soft">{t('transfer.import.drop')}</p>
      <Button variant="primary" isPending={isBusy} onPress={() => input.current?.click()}>
        {t('transfer.import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        className="sr-only"
        tabIndex={-1}
        aria-label={t('transfer.import.choose')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
