import { useObservable } from 'dexie-react-hooks';
import { liveWhileSeen } from '@/lib/services/live-while-seen';
import { useServices } from './services-context';
import type { Services } from '@/lib/services/create-services';

/**
 * What a reading function of the services answers, kept up to date while anything it read changes and
 * the page is seen. Undefined until the first answer. Ask narrow questions: the answer is read again
 * at each change.
 * @example const view = useLive((services) => services.plan.today(), [today])
 */
export function useLive<T>(
  ask: (services: Services) => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  const services = useServices();
  return useObservable(() => liveWhileSeen(() => ask(services)), [services, ...dependencies]);
}
