import { TendDatabase } from '@/lib/db/database';
import { localDateAt } from '@/lib/domain/calendar/local-date-at';
import type { Clock } from '@/lib/platform/clock';
import { joinServices, type Services } from '@/lib/services/create-services';
import { createCatchUp } from '@/lib/services/catch-up';
import { createCircleService } from '@/lib/services/circle-service';
import { createGroupService } from '@/lib/services/group-service';
import { createOccasionService } from '@/lib/services/occasion-service';
import { type Core, joinCore } from '@/lib/services/open-context';
import { createPlaybookEditor } from '@/lib/services/playbook-editor';
import { createRulesService } from '@/lib/services/rules-service';
import type { ServiceContext } from '@/lib/services/service-context';
import { createSilenceService } from '@/lib/services/silence-service';
import { openSettings } from '@/lib/settings/settings';

/** The rooms that only some pages open (components/shell/use-service.ts). */
const joinRooms = (context: ServiceContext) => ({
  catchUp: createCatchUp(context),
  circles: createCircleService(context),
  groups: createGroupService(context),
  occasions: createOccasionService(context),
  playbookEditor: createPlaybookEditor(context),
  rules: createRulesService(context),
  silences: createSilenceService(context),
});

export type TestServices = Services &
  ReturnType<typeof joinRooms> &
  Pick<Core, 'showDigest'> & {
    db: TendDatabase;
    /** Moves the clock to noon, UTC, of a day. */
    setToday: (day: string) => void;
    /** Moves the clock on. */
    wait: (ms: number) => void;
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
    hour: () => new Date(instant).getUTCHours(),
    nextHourAt: () => instant + 3_600_000,
    nextDayAt: () => instant + 86_400_000,
  };
  const settings = await openSettings();
  const prefix = `00000000-${String(databases).padStart(4, '0')}`;
  const newId = () => `${prefix}-7000-8000-${String((ids += 1)).padStart(12, '0')}`;
  const core = joinCore({ db, clock, settings, newId });
  return {
    ...joinServices(core),
    ...joinRooms(core.context),
    showDigest: core.showDigest,
    db,
    wait: (ms) => {
      instant += ms;
    },
    setToday: (to) => {
      instant = Date.parse(`${to}T12:00:00Z`);
    },
  };
}
