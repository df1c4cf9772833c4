import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { saveKey } from '@/components/shell/mod-key';
import { toastWithUndo, useCommand } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import { createCaptureService } from '@/lib/services/capture-service';
import { t } from '@/lib/strings/strings';
import { type ChipKey, QuickLogChips } from './quick-log-chips';
import { useQuickLog } from './use-quick-log';

const QuickLogEditor = lazy(() =>
  import('./quick-log-editor').then(({ QuickLogEditor: view }) => ({ default: view })),
);

type QuickLogFormProps = {
  source?: Interaction['source'];
  /** Ready to be typed into as soon as it stands. */
  isFocused?: boolean;
};

/** One line says it all: whom with, what, when, what they said; read as it is typed, kept by Enter. */
export function QuickLogForm({ source = 'popup', isFocused = false }: QuickLogFormProps) {
  const capture = useService(createCaptureService);
  const state = useQuickLog();
  const { run, isRunning } = useCommand();
  const [open, setOpen] = useState<ChipKey | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  const { reading, line } = state;
  const [isSaveWanted, setSaveWanted] = useState(false);

  const close = () => {
    setOpen(null);
    field.current?.focus();
  };
  const save = () => {
    // Enter right after the words were pasted: kept as soon as they are read.
    setSaveWanted(!reading && line.trim() !== '');
    if (!reading || isRunning) return;
    const { draft, happened } = reading;
    if (draft.ambiguities.length > 0) {
      setOpen('which:0');
      return;
    }
    if (draft.contactIds.length + draft.unknownNames.length === 0) {
      setOpen('who');
      return;
    }
    void run(async () => {
      const { undo } = await capture.saveLine({
        ...draft,
        newPeople: draft.unknownNames,
        happened,
        source,
      });
      await state.draft.clear({ line });
      const names = [...draft.contactIds.map(state.nameOf), ...draft.unknownNames];
      toastWithUndo(t('quickLog.saved', { name: names.join(', ') }), undo);
      close();
    });
  };

  const saveWanted = useEffectEvent(save);
  useEffect(() => {
    if (!isSaveWanted || !reading) return;
    const soon = setTimeout(saveWanted, 0);
    return () => clearTimeout(soon);
  }, [isSaveWanted, reading]);

  return (
    <form
      aria-label={t('popup.quickLog')}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open !== null) {
          event.preventDefault();
          close();
        } else if (saveKey(event)) {
          event.preventDefault();
          save();
        }
      }}
    >
      <TextField
        label={t('popup.quickLog')}
        name="quick-log"
        placeholder={t('quickLog.hint')}
        value={line}
        onChange={(text) => {
          setSaveWanted(false);
          state.setLine(text);
        }}
        inputRef={field}
      />
      {reading && <QuickLogChips state={state} open={open} onOpen={setOpen} />}
      {reading && open !== null && (
        <Suspense>
          <QuickLogEditor
            key={open}
            chip={open}
            state={state}
            draft={reading.draft}
            onDone={close}
          />
        </Suspense>
      )}
      {reading && (
        <div>
          <Button type="submit" variant="primary" keyHint="Enter" isPending={isRunning}>
            {t('common.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
