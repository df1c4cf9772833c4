import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type DueFacts, type DueRules, defaultRules } from '@/lib/domain/plan/due';

const folder = new URL('../../fixtures/engine/', import.meta.url);

/** All five are always written; `null` stands for absent, so that nothing is left out unnoticed. */
const expectationSchema = z.strictObject({
  today: z.string(),
  state: z.enum(['none', 'silenced', 'upcoming', 'due', 'late']),
  dueOn: z.nullable(z.string()),
  lateOn: z.nullable(z.string()),
  daysLate: z.number(),
  code: z.string(),
});

const vectorSchema = z.strictObject({
  id: z.string(),
  rule: z.string().check(z.regex(/^[EP]\d+( [EP]\d+)*$/)),
  says: z.string().check(z.minLength(5)),
  facts: z.looseObject({ tracking: z.looseObject({ state: z.string() }) }),
  rules: z.optional(z.record(z.string(), z.unknown())),
  expect: z.array(expectationSchema).check(z.minLength(1)),
});

export type EngineVector = {
  id: string;
  rule: string;
  says: string;
  facts: DueFacts;
  rules: DueRules;
  expect: z.infer<typeof expectationSchema>[];
};

const emptyFacts = {
  contactId: 'c',
  interactions: [],
  commitments: [],
  duties: [],
  annualDates: [],
};

/** Every vector of tests/fixtures/engine, checked for shape; what its README says, as code. */
export function readVectors(): EngineVector[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.flatMap((name) => {
    const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return z.parse(z.array(vectorSchema), raw).map(complete);
  });
}

function complete(vector: z.infer<typeof vectorSchema>): EngineVector {
  const { kinds, ...rules } = vector.rules ?? {};
  return {
    ...vector,
    facts: { ...emptyFacts, ...vector.facts } as unknown as DueFacts,
    rules: {
      ...defaultRules,
      ...rules,
      kinds: { ...defaultRules.kinds, ...(kinds as Partial<DueRules['kinds']> | undefined) },
    },
  };
}
