import {
  ArrowLeftRight,
  BellOff,
  CalendarCheck,
  CalendarHeart,
  ChartColumn,
  CircleDot,
  CircleQuestionMark,
  Copy,
  HeartHandshake,
  ListChecks,
  type LucideIcon,
  ShieldCheck,
  SlidersHorizontal,
  Sparkles,
  Target,
  Trash2,
  Users,
} from 'lucide-react';
import { t } from '@/lib/strings/strings';

type Destination = {
  path: string;
  label: string;
  icon: LucideIcon;
  /** Views that belong to it. */
  also?: readonly string[];
  /** A little room before it: another sort of work begins. */
  isFirstOfKind?: boolean;
};

/** What the dashboard's navigation offers, in the order of a day's work. */
export const destinations: readonly Destination[] = [
  { path: '/', label: t('dashboard.today'), icon: CalendarCheck },
  {
    path: '/people',
    label: t('dashboard.people'),
    icon: Users,
    also: ['/person', '/triage', '/duplicates', '/trash'],
  },
  { path: '/circles', label: t('circle.title'), icon: CircleDot },
  {
    path: '/referrals',
    label: t('dashboard.referrals'),
    icon: HeartHandshake,
    isFirstOfKind: true,
  },
  { path: '/playbooks', label: t('dashboard.playbooks'), icon: ListChecks },
  { path: '/occasions', label: t('dashboard.occasions'), icon: CalendarHeart },
  { path: '/goals', label: t('dashboard.goals'), icon: Target },
  { path: '/insights', label: t('dashboard.insights'), icon: ChartColumn },
  { path: '/silenced', label: t('dashboard.silenced'), icon: BellOff, isFirstOfKind: true },
  { path: '/transfer', label: t('dashboard.transfer'), icon: ArrowLeftRight },
  { path: '/safety', label: t('dashboard.safety'), icon: ShieldCheck },
  { path: '/settings', label: t('dashboard.settings'), icon: SlidersHorizontal },
];

/** Views that are reached from others and by the palette. */
export const moreViews: readonly Destination[] = [
  { path: '/triage', label: t('triage.title'), icon: Sparkles },
  { path: '/duplicates', label: t('duplicate.title'), icon: Copy },
  { path: '/trash', label: t('trash.title'), icon: Trash2 },
  { path: '/welcome', label: t('palette.welcome'), icon: CircleQuestionMark },
];
