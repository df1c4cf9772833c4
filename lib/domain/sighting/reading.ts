import type { Sighting } from './sighting';

/** All in milliseconds. Why these: LinkedIn redraws for 1–2 s after an address change. */
export const readingTimes = {
  /** Two equal reads this far apart make a stable one. */
  stable: 300,
  /** How long a doubtful read (name not of high confidence, or nobody there) waits for a better one. */
  patience: 3_000,
  /** After this the page counts as unreadable; a suggestion is shown if there is a stable one. */
  deadline: 8_000,
  /** After this nothing is read any more until the page is reloaded or the person asks. */
  giveUp: 60_000,
} as const;

/**
 * What the panel knows about the page of one tab. `epoch` counts address changes: a read belongs to
 * the epoch it was started in and is worthless in any other.
 */
export type Reading = {
  epoch: number;
  url: string | null;
  /** Key of the address, null when it is not a person's page. */
  key: string | null;
  status: 'reading' | 'settled' | 'partial' | 'none';
  /** Only ever of this epoch; absent while reading and when the page gave nothing stable. */
  sighting?: Sighting;
  /** When this epoch began. */
  since: number;
  /** The last read and since when the reads have been equal to it. */
  candidate?: { sighting: Sighting; fingerprint: string; firstAtMs: number; lastAtMs: number };
};

export type ReadingEvent =
  /** The tab shows this address now; `key` is parseTabAddress(url)?.key ?? null. */
  | { type: 'address'; url: string; key: string | null; atMs: number }
  /** The page was reloaded, or the person asked to look again. */
  | { type: 'again'; atMs: number }
  /** A read that was started in `epoch` came back from the page at `href`. */
  | { type: 'sighting'; epoch: number; href: string; sighting: Sighting; atMs: number }
  /** Time passed: deadlines are noticed. */
  | { type: 'tick'; atMs: number };

export const noReading: Reading = { epoch: 0, url: null, key: null, status: 'none', since: 0 };

/**
 * One step of the panel's reading: state and event in, state out. Holds what must never happen: the
 * previous person's name under a new address. Fields are dropped with their epoch, a late answer is
 * dropped by epoch and by address, and a single read is never believed.
 * @example reading(noReading, { type: 'address', url, key: 'li:in:zoe-marsh', atMs: 0 })
 *   // { epoch: 1, status: 'reading', key: 'li:in:zoe-marsh', … } and no sighting
 */
export function reading(state: Reading, event: ReadingEvent): Reading {
  if (event.type === 'address') {
    return event.url === state.url ? state : begin(state, event.url, event.key, event.atMs);
  }
  if (event.type === 'again') return begin(state, state.url, state.key, event.atMs);
  if (event.type === 'tick') return judged(state, event.atMs);
  return belongs(state, event) ? judged(weighed(state, event), event.atMs) : state;
}

/** Milliseconds until the page is worth reading again, null when it is not. */
export function nextReadIn(state: Reading, nowMs: number): number | null {
  if (state.key === null || state.status === 'settled') return null;
  if (nowMs - state.since >= readingTimes.giveUp) return null;
  const last = state.candidate?.lastAtMs;
  const pause = state.status === 'reading' ? readingTimes.stable + 50 : 2_000;
  return last === undefined ? 0 : Math.max(0, last + pause - nowMs);
}

function begin({ epoch }: Reading, url: string | null, key: string | null, atMs: number): Reading {
  return { epoch: epoch + 1, url, key, status: key === null ? 'none' : 'reading', since: atMs };
}

function belongs(state: Reading, event: Extract<ReadingEvent, { type: 'sighting' }>): boolean {
  const { epoch, href, sighting } = event;
  if (epoch !== state.epoch || href !== state.url || state.key === null) return false;
  if (state.status === 'settled') return false;
  return sighting.address?.key === state.key;
}

function weighed(state: Reading, event: Extract<ReadingEvent, { type: 'sighting' }>): Reading {
  const { sighting, atMs } = event;
  const fingerprint = JSON.stringify(sighting);
  const { candidate } = state;
  const firstAtMs = candidate?.fingerprint === fingerprint ? candidate.firstAtMs : atMs;
  return { ...state, candidate: { sighting, fingerprint, firstAtMs, lastAtMs: atMs } };
}

function judged(state: Reading, nowMs: number): Reading {
  const { candidate, since, status } = state;
  if (status === 'settled' || state.key === null) return state;
  const waited = nowMs - since;
  const sighting = candidate !== undefined && isStable(candidate) ? candidate.sighting : undefined;
  if (sighting?.status === 'profile') {
    const sure = sighting.fields.name?.confidence === 'high';
    if (sure || waited >= readingTimes.patience) return { ...state, status: 'settled', sighting };
  }
  if (sighting?.status === 'none' && waited >= readingTimes.patience)
    return { ...state, status: 'none', sighting };
  if (waited < readingTimes.deadline) return state;
  return { ...state, status: 'partial', sighting };
}

const isStable = ({ firstAtMs, lastAtMs }: NonNullable<Reading['candidate']>): boolean =>
  lastAtMs - firstAtMs >= readingTimes.stable;
