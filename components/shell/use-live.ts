import { useLiveQuery } from 'dexie-react-hooks';
import { useServices } from './services-context';
import type { Services } from '@/lib/services/create-services';

/**
 * What a reading function of the services answers, kept up to date while anything it read changes.
 * Undefined until the first answer. Ask narrow questions: the answer is read again at each change.
 * @example const view = useLive((services) => services.plan.today(), [today])
 */
export function useLive<T>(
  ask: (services: Services) => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  const services = useServices();
  return useLiveQuery(() => ask(services), [services, ...dependencies]);
}
