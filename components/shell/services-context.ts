import { createContext, use } from 'react';
import type { Services } from '@/lib/services/create-services';

export const ServicesContext = createContext<Services | null>(null);

/** The services of this page. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('useServices outside <Boot>');
  return services;
}
