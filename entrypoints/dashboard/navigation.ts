import { CalendarCheck, HeartHandshake, type LucideIcon } from 'lucide-react';
import { t } from '@/lib/strings/strings';

type Destination = { path: string; label: string; icon: LucideIcon };

/** What the dashboard's navigation offers, in the order of a day's work. */
export const destinations: readonly Destination[] = [
  { path: '/', label: t('dashboard.today'), icon: CalendarCheck },
  { path: '/referrals', label: t('dashboard.referrals'), icon: HeartHandshake },
];
