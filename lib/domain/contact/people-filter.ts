import * as z from 'zod/mini';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { fieldLimits } from '@/lib/domain/record/field-limit';
import { recordFields } from '@/lib/domain/record/record';
import type { PersonRow } from './person-row';
import type { Places } from './places';
import { behind, coolingFrom } from './warmth';

/** The filters that are always there, in the order in which they are offered. */
export const presets = [
  'all',
  'overdue',
  'tracked',
  'never-contacted',
  'cooling',
  'connectors',
  'no-channel',
  'met-this-month',
  'untracked',
  'waiting',
  'archived',
] as const;
export type Preset = (typeof presets)[number];

const tiers = ['A', 'B', 'C'] as const;

/** How long the words of a search may be that are kept with a filter. */
export const filterTextLimit = 300;

/** Who is shown: all of these must hold. `text` is searched apart (search-people). */
export const peopleFilterSchema = z.object({
  preset: z.enum(presets),
  tier: z.optional(z.enum(tiers)),
  circleId: z.optional(z.string()),
  tag: z.optional(z.string()),
  text: z.optional(z.string().check(z.maxLength(filterTextLimit))),
});
export type PeopleFilter = z.infer<typeof peopleFilterSchema>;

/** A filter a person gave a name. */
export const savedFilterSchema = z.object({
  ...recordFields,
  name: z.string().check(z.minLength(1), z.maxLength(fieldLimits.tag)),
  filter: peopleFilterSchema,
});
export type SavedFilter = z.infer<typeof savedFilterSchema>;

const tests: Record<Preset, (row: PersonRow, today: LocalDate) => boolean> = {
  all: (row) => row.state !== 'archived',
  overdue: (row, today) => row.dueOn !== undefined && row.dueOn <= today,
  tracked: (row) => row.state === 'tracked',
  'never-contacted': (row) => row.lastOn === undefined && row.state !== 'archived',
  cooling: (row, today) => (behind(row, today) ?? 0) > coolingFrom,
  connectors: (row) => row.connector === true,
  'no-channel': (row) => row.channel === undefined && row.state !== 'archived',
  'met-this-month': (row, today) => row.metOn?.startsWith(today.slice(0, 7)) === true,
  untracked: (row) => row.state === 'untracked',
  waiting: (row) => row.triage !== undefined,
  archived: (row) => row.state === 'archived',
};

const kept = new WeakMap<readonly PersonRow[], { today: LocalDate; passes: Uint16Array }>();

/**
 * Which presets and tiers let each row through, a bit for each. Worked out once for a list and a day,
 * row by row as they are kept: jumping from row to row in another order takes ten times as long.
 */
function passesOf(rows: readonly PersonRow[], today: LocalDate): Uint16Array {
  const known = kept.get(rows);
  if (known?.today === today) return known.passes;
  const passes = Uint16Array.from(rows, (row) => {
    let bits = row.tier === undefined ? 0 : bitOf(row.tier);
    for (const { bit, isIn } of testers) if (isIn(row, today)) bits |= bit;
    return bits;
  });
  kept.set(rows, { today, passes });
  return passes;
}

const named: readonly (Preset | (typeof tiers)[number])[] = [...presets, ...tiers];
const bitOf = (name: (typeof named)[number]): number => 1 << named.indexOf(name);
const testers = presets.map((preset) => ({ bit: bitOf(preset), isIn: tests[preset] }));

/**
 * The people of an order whom a filter lets through, in that order.
 * @example filterPeople(rows, order, { preset: 'overdue', tier: 'A' }, today)
 */
export function filterPeople(
  rows: readonly PersonRow[],
  order: Places,
  filter: Omit<PeopleFilter, 'text'>,
  today: LocalDate,
): Places {
  const { preset, tier, circleId, tag } = filter;
  const passes = passesOf(rows, today);
  const wanted = bitOf(preset) | (tier === undefined ? 0 : bitOf(tier));
  const found = order.filter((place) => ((passes[place] ?? 0) & wanted) === wanted);
  if (circleId === undefined && tag === undefined) return found;
  return found.filter((place) => {
    const row = rows[place];
    return (
      (circleId === undefined || row?.circleIds?.includes(circleId) === true) &&
      (tag === undefined || row?.tags?.includes(tag) === true)
    );
  });
}
