import type { ServiceContext } from '@/lib/services/service-context';
import { useServices } from './services-context';

type Factory<T> = (context: ServiceContext) => T;

const made = new WeakMap<ServiceContext, Map<Factory<unknown>, unknown>>();

/**
 * The service of a room that not every page has: made when the room is first opened, once per page,
 * so that popup and panel never load what only the dashboard needs.
 * @example const insights = useService(createInsightService)
 */
export function useService<T>(factory: Factory<T>): T {
  const { context } = useServices();
  const services = made.get(context) ?? new Map<Factory<unknown>, unknown>();
  made.set(context, services);
  if (!services.has(factory)) services.set(factory, factory(context));
  return services.get(factory) as T;
}
