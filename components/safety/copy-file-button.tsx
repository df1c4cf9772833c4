import { useRef } from 'react';
import { Button } from '@/components/ui/button';

type CopyFileButtonProps = {
  label: string;
  isPending?: boolean;
  onFile: (bytes: Uint8Array<ArrayBuffer>) => void;
};

/** Asks for one file and reads it. */
export function CopyFileButton({ label, isPending, onFile }: CopyFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button isPending={isPending ?? false} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // Emptied after it is read: Firefox lets go of the file together with the field.
          const done = () => (event.target.value = '');
          if (file)
            void file
              .arrayBuffer()
              .then((buffer) => onFile(new Uint8Array(buffer)))
              .finally(done);
        }}
      />
    </div>
  );
}
