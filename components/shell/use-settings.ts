import { useSyncExternalStore } from 'react';
import { useServices } from '@/components/shell/services-context';
import type { Settings } from '@/lib/services/service-context';

/** The settings, and again when they change anywhere. */
export function useSettings(): Settings {
  const { settings } = useServices();
  return useSyncExternalStore(settings.watch, settings.current);
}
