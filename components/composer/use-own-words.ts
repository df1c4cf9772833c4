import { useEffect, useState } from 'react';
import { useService } from '@/components/shell/use-service';
import { createComposerService } from '@/lib/services/composer-service';

type OwnWords = Parameters<Parameters<ReturnType<typeof createComposerService>['watch']>[0]>[0];

/** One's own phrases and questions; none until they are read. */
export function useOwnWords(): OwnWords {
  const service = useService(createComposerService);
  const [words, setWords] = useState<OwnWords>({ phrases: [], questions: null });
  useEffect(() => service.watch(setWords), [service]);
  return words;
}
