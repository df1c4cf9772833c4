import { CalendarCheck, type LucideIcon } from 'lucide-react';
import type { StringKey } from '@/lib/strings/strings';

type Destination = { path: string; label: StringKey; icon: LucideIcon };

/** What the dashboard's navigation offers, in the order of a day's work. */
export const destinations: readonly Destination[] = [
  { path: '/', label: 'dashboard.today', icon: CalendarCheck },
];
