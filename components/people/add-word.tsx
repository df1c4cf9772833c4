import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import { TextField } from '@/components/ui/text-field';
import { t } from '@/lib/strings/strings';

type AddWordProps = {
  label: string;
  icon: ReactNode;
  fieldLabel: string;
  /** Words there are already, each one press away. */
  known?: readonly string[];
  onAdd: (word: string) => void;
};

/** A button that asks for one word: a known one, or a new one. */
export function AddWord({ label, icon, fieldLabel, known = [], onAdd }: AddWordProps) {
  const [word, setWord] = useState('');
  return (
    <Popover
      label={label}
      trigger={
        <Button size="sm" icon={icon}>
          {label}
        </Button>
      }
    >
      {(close) => {
        const add = (chosen: string) => {
          if (chosen.trim() === '') return;
          close();
          setWord('');
          onAdd(chosen);
        };
        return (
          <form
            className="flex w-64 max-w-full flex-col gap-2"
            onSubmit={(event) => {
              event.preventDefault();
              add(word);
            }}
          >
            {known.length > 0 && (
              <ul className="flex max-h-40 flex-wrap gap-1 overflow-auto">
                {known.map((name) => (
                  <li key={name} className="max-w-full">
                    <Button size="sm" onPress={() => add(name)}>
                      {name}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
            <div className="flex items-end gap-2">
              <div className="min-w-0 grow">
                <TextField label={fieldLabel} value={word} onChange={setWord} autoFocus />
              </div>
              <Button type="submit" variant="primary">
                {t('people.bulk.add')}
              </Button>
            </div>
          </form>
        );
      }}
    </Popover>
  );
}
