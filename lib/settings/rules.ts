import * as z from 'zod/mini';
import { type Interval, intervalSchema } from '@/lib/domain/calendar/interval';
import { defaultKindRules, type KindRule, type KindRules } from '@/lib/domain/cadence/kind-rules';
import { type InteractionKind, interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { defaultRules, defaultTiers, type DueRules, type Tier } from '@/lib/domain/plan/due-rules';

const days = (most: number, fallback: number) =>
  z.catch(z.number().check(z.int(), z.minimum(0), z.maximum(most)), fallback);
const kindRuleSchema = z.object({
  light: z.boolean(),
  deep: z.union([z.boolean(), z.literal('answered')]),
});
const rhythm = (fallback: Interval) => z.catch(intervalSchema, fallback);

const rulesSchema = z.object({
  rampDueDays: days(60, defaultRules.rampDueDays),
  rampLateDays: days(90, defaultRules.rampLateDays),
  light: rhythm(defaultRules.light),
  deep: z.catch(z.nullable(intervalSchema), defaultRules.deep),
  /** Whether the tier of a contact sets their rhythm (E4, P14). */
  usesTiers: z.catch(z.boolean(), false),
  tiers: z.catch(
    z.object({
      A: rhythm(defaultTiers.A),
      B: rhythm(defaultTiers.B),
      C: rhythm(defaultTiers.C),
    }),
    defaultTiers,
  ),
  resumeDays: days(30, defaultRules.resumeDays),
  noticeDays: days(60, defaultRules.noticeDays),
  leapDay: z.catch(z.enum(['feb-28', 'mar-1']), defaultRules.leapDay),
});

/** When people come due, as a person has set it (E3 to E7). `kinds` holds only the rows changed. */
export type RulesSetting = Omit<z.infer<typeof rulesSchema>, 'tiers'> & {
  tiers: Record<Tier, Interval>;
  kinds: Partial<Record<InteractionKind, KindRule>>;
};

/** Whatever is stored, read field by field: what makes no sense becomes its default. */
export function parseRules(stored: unknown): RulesSetting {
  const fields: Record<string, unknown> = { ...Object(stored) };
  const kinds: RulesSetting['kinds'] = {};
  const table: Record<string, unknown> = { ...Object(fields.kinds) };
  for (const kind of interactionKinds) {
    const row = kindRuleSchema.safeParse(table[kind]);
    if (row.success) kinds[kind] = row.data;
  }
  return { ...rulesSchema.parse(fields), kinds };
}

/**
 * The rules the engine works by.
 * @example dueRules(settings.current().rules).light // { every: 14, unit: 'day' }
 */
export function dueRules(setting: RulesSetting): DueRules {
  const { usesTiers, tiers, kinds, rampDueDays, rampLateDays, ...rest } = setting;
  const table: KindRules = { ...defaultKindRules, ...kinds };
  return {
    ...rest,
    rampDueDays,
    rampLateDays: Math.max(rampDueDays, rampLateDays),
    ...(usesTiers ? { tiers } : {}),
    kinds: table,
  };
}
