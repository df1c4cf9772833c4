import type { TendDatabase } from '@/lib/db/database';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { DueRules } from '@/lib/domain/plan/due';

/** What the one who imports knows and a worker does not: the time, the rules, new ids. */
export type ImportStamp = {
  /** Epoch ms. */
  now: number;
  today: LocalDate;
  rules: DueRules;
};
export type ImportTools = { db: TendDatabase; newId: () => string };
