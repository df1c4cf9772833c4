import { useEffect, useState } from 'react';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { PromiseReading } from '@/lib/domain/quick-log/read-promise';

type Reader = (line: string, context: { today: LocalDate; locale?: string }) => PromiseReading;

/** Reads the day out of a promise as it is typed; the reader is loaded with the first word. */
export function useReadPromise(line: string, today: LocalDate): PromiseReading {
  const [reader, setReader] = useState<{ read: Reader }>();
  const isNeeded = line.trim() !== '';
  useEffect(() => {
    if (!isNeeded || reader) return;
    void import('@/lib/domain/quick-log/read-promise').then(({ readPromise }) =>
      setReader({ read: readPromise }),
    );
  }, [isNeeded, reader]);
  if (!reader || !isNeeded) return { text: line.trim() };
  return reader.read(line, { today, locale: navigator.language });
}
