import { TendDatabase } from '@/lib/db/database';
import { localDateAt } from '@/lib/domain/calendar/local-date-at';
import type { Clock } from '@/lib/platform/clock';
import { joinServices, type Services } from '@/lib/services/create-services';
import { joinCore } from '@/lib/services/open-context';
import { openSettings } from '@/lib/settings/settings';

export type TestServices = Services & {
  db: TendDatabase;
  /** Moves the clock to noon, UTC, of a day. */
  setToday: (day: string) => void;
};

let databases = 0;

/** Real services over an in-memory IndexedDB and a clock that stands still in UTC. */
export async function buildServices(day = '2026-03-02', name?: string): Promise<TestServices> {
  let instant = Date.parse(`${day}T12:00:00Z`);
  let ids = 0;
  databases += 1;
  const db = new TendDatabase(name ?? `test-${String(databases)}`);
  await db.open();
  const dayOf = (at: number) => localDateAt(at, 'UTC', 4);
  const clock: Clock = {
    now: () => instant,
    today: () => dayOf(instant),
    dayOf,
    nextDayAt: () => instant + 86_400_000,
  };
  const settings = await openSettings();
  const prefix = `00000000-${String(databases).padStart(4, '0')}`;
  const newId = () => `${prefix}-7000-8000-${String((ids += 1)).padStart(12, '0')}`;
  return {
    ...joinServices(joinCore({ db, clock, settings, newId })),
    db,
    setToday: (to) => {
      instant = Date.parse(`${to}T12:00:00Z`);
    },
  };
}
