import { useCallback, useMemo } from 'react';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import type { Circle } from '@/lib/domain/circle/circle';
import { createGroupService } from '@/lib/services/group-service';

const none: readonly Circle[] = [];

/** All circles, by name and by id, and the way to make one by its name. */
export function useCircles() {
  const service = useService(createGroupService);
  const circles = useLive(() => service.all(), [service]) ?? none;
  const byId = useMemo(() => new Map(circles.map((circle) => [circle.id, circle])), [circles]);
  const makeCircle = useCallback(async (name: string) => (await service.make(name))?.id, [service]);
  return { circles, byId, makeCircle };
}
