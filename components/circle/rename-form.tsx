import { useState } from 'react';
import { useCommand } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { t } from '@/lib/strings/strings';

type RenameFormProps = {
  name: string;
  onRename: (name: string) => Promise<void>;
  onDone: () => void;
};

/** Another name, in its place. Escape leaves it as it was. */
export function RenameForm({ name, onRename, onDone }: RenameFormProps) {
  const [value, setValue] = useState(name);
  const { run, isRunning } = useCommand();
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const words = value.trim();
        void run(async () => {
          if (words !== '' && words !== name) await onRename(words);
          onDone();
        });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <div className="min-w-0 grow">
        <TextField label={t('circle.name')} value={value} onChange={setValue} autoFocus />
      </div>
      <Button type="submit" variant="primary" isPending={isRunning}>
        {t('common.save')}
      </Button>
    </form>
  );
}
