import { useEffect, useRef, useState } from 'react';
import { useCommand } from '@/components/shell/use-command';
import type { ImportService, ImportSummary, ReadProgress } from '@/lib/services/import-service';
import { t } from '@/lib/strings/strings';
import { readChosen } from './dropped-files';

/** Smaller files are read before anybody could read a word about it. */
const largeBytes = 50_000;

function wordsFor(progress: ReadProgress): string {
  const { step, people: count } = progress;
  if (step === 'comparing') return t('transfer.import.comparing', { count });
  const { file } = progress;
  return count > 0
    ? t('transfer.import.readingPeople', { file, count })
    : t('transfer.import.readingFile', { file });
}

/** What is waited for, or a rejection as soon as nobody wants it any more. */
function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
    work.then(resolve, reject);
  });
}

/**
 * Reads files that were chosen. While large ones are read, `words` say how far it is and `cancel`
 * gives them up; nothing has been written by then.
 */
export function useReading(imports: ImportService) {
  const { run, isRunning } = useCommand();
  const [words, setWords] = useState<string>();
  const [summary, setSummary] = useState<ImportSummary | null>(null);
  const reading = useRef<AbortController>(undefined);
  const files = useRef<readonly File[]>([]);
  useEffect(() => () => reading.current?.abort(), []);

  const read = (chosen: readonly File[], columns?: Record<string, string>) =>
    void run(async () => {
      files.current = chosen;
      const controller = new AbortController();
      const { signal } = controller;
      reading.current = controller;
      const isLarge = chosen.reduce((sum, { size }) => sum + size, 0) > largeBytes;
      const show = (progress: ReadProgress) => {
        if (isLarge && !signal.aborted) setWords(wordsFor(progress));
      };
      try {
        show({ step: 'reading', file: chosen[0]?.name ?? '', people: 0 });
        const dropped = await untilStopped(readChosen(chosen), signal);
        setSummary(await imports.read(dropped, columns, { tell: show, signal }));
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        setWords(undefined);
      }
    });
  const cancel = () => {
    reading.current?.abort();
    setWords(undefined);
  };
  return {
    read,
    /** The same files once more, with what their columns mean. */
    readAgain: (columns: Record<string, string>) => read(files.current, columns),
    summary,
    words,
    isReading: isRunning,
    cancel,
    forget: () => setSummary(null),
  };
}
