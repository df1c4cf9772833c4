import type { TendDatabase } from '@/lib/db/database';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { DueRules } from '@/lib/domain/plan/due';
import type { Clock } from '@/lib/platform/clock';
import { dueRules } from '@/lib/settings/rules';
import type { Settings, SettingsStore } from '@/lib/settings/settings';

export type { Settings };

/** What every service is made of; joined once per page by create-services.ts. */
export type ServiceContext = {
  db: TendDatabase;
  clock: Clock;
  settings: SettingsStore;
  newId: () => string;
  /** Called after each commit: begins to bring the plan and the badge up to date. */
  committed: () => Promise<void>;
};

/** Takes a command back. Doing it twice is harmless. */
export type Undo = () => Promise<void>;

/** The rules and the day of one evaluation, taken once and passed down (E12). */
export function evaluation(context: ServiceContext): { rules: DueRules; today: LocalDate } {
  const { rules } = context.settings.current();
  return { rules: dueRules(rules), today: context.clock.today() };
}
