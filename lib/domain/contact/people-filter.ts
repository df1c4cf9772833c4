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

/** How long the words of a search may be that are kept with a filter. */
export const filterTextLimit = 300;

/** Who is shown: all of these must hold. `text` is searched apart (search-people). */
export const peopleFilterSchema = z.object({
  preset: z.enum(presets),
  tier: z.optional(z.enum(['A', 'B', 'C'])),
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
  'met-this-month': (row, today) => row.metOn?.slice(0, 7) === today.slice(0, 7),
  untracked: (row) => row.state === 'untracked',
  waiting: (row) => row.triage !== undefined,
  archived: (row) => row.state === 'archived',
};

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
  const passes = tests[filter.preset];
  const { tier, circleId, tag } = filter;
  return order.filter((place) => {
    const row = rows[place];
    return (
      row !== undefined &&
      passes(row, today) &&
      (tier === undefined || row.tier === tier) &&
      (circleId === undefined || row.circleIds?.includes(circleId) === true) &&
      (tag === undefined || row.tags?.includes(tag) === true)
    );
  });
}
