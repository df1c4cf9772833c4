import type { Tracking } from './tracking';

/**
 * How the contact that two become is kept in touch with: the stricter silence wins (E6). Archived
 * beats everything, "stop reminding me" beats being reminded; the longer pause and the later snooze
 * stand. Where only one was ever kept in touch with, that one's rhythm stays.
 * @example stricterTracking({ state: 'tracked' }, { state: 'archived' }).state // 'archived'
 */
export function stricterTracking(kept: Tracking, gone: Tracking): Tracking {
  const isMain = rank(kept) >= rank(gone);
  const [main, other] = isMain ? [kept, gone] : [gone, kept];
  const joined: Tracking = { ...other, ...main, state: main.state };
  const pause = longerPause(kept, gone);
  const snooze = later(kept, gone);
  const started = [kept.startedOn, gone.startedOn].filter((day) => day !== undefined).toSorted()[0];
  return compact({ ...joined, ...pause, ...snooze, startedOn: started });
}

/** Never asked for < kept in touch with < stopped < archived. */
function rank({ state, startedOn }: Tracking): number {
  if (state === 'archived') return 3;
  if (state === 'tracked') return 1;
  return startedOn === undefined ? 0 : 2;
}

function longerPause(a: Tracking, b: Tracking): Partial<Tracking> {
  const paused = [a, b].filter(({ pausedFrom }) => pausedFrom !== undefined);
  if (paused.length === 0) return {};
  const from = paused.flatMap(({ pausedFrom }) => pausedFrom ?? []).toSorted()[0];
  const isOpen = paused.some(({ pausedUntil }) => pausedUntil === undefined);
  const until = paused.flatMap(({ pausedUntil }) => pausedUntil ?? []).toSorted();
  return { pausedFrom: from, pausedUntil: isOpen ? undefined : until.at(-1) };
}

function later(a: Tracking, b: Tracking): Partial<Tracking> {
  const [first] = [a, b].toSorted((x, y) =>
    (y.snoozedUntil ?? '').localeCompare(x.snoozedUntil ?? ''),
  );
  return {
    snoozedOn: first?.snoozedOn,
    snoozedUntil: first?.snoozedUntil,
    snoozedAt: first?.snoozedAt,
  };
}

function compact(tracking: Tracking): Tracking {
  const next = { ...tracking };
  for (const key of Object.keys(next)) {
    if (Reflect.get(next, key) === undefined) Reflect.deleteProperty(next, key);
  }
  return next;
}
