import { useEffect, useState } from 'react';
import { useService } from '@/components/shell/use-service';
import { useLive } from '@/components/shell/use-live';
import type { OpenedPerson } from '@/lib/domain/interaction/opened-person';
import { createLoopService, type LoopQuestion } from '@/lib/services/loop-service';

/** What to ask about the person opened last; undefined until that is known, null for nothing. */
export function useLoop(): LoopQuestion | null | undefined {
  const loop = useService(createLoopService);
  const [opened, setOpened] = useState<OpenedPerson | null>();
  useEffect(() => loop.watch(setOpened), [loop]);
  const asked = useLive(async () => (opened ? loop.question(opened) : null), [loop, opened]);
  return opened === undefined ? undefined : asked;
}
