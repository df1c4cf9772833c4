import { type CommandKey, commandKeys, openShortcutSettings } from '@/lib/platform/commands';
import type { ServiceContext } from './service-context';

/** The keys that open Tend, as the person has set them in their browser. */
export function createShortcutService(_context: ServiceContext) {
  return {
    keys: (): Promise<CommandKey[]> => commandKeys(),
    /** Opens the place where they are changed. */
    change: (): Promise<void> => openShortcutSettings(),
  };
}
