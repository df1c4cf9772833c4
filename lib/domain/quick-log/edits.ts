import * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';
import { directions, interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import type { QuickLogDraft, QuickLogReading } from './draft';

const texts = z.array(z.string());

/** What a person changed by hand in what was read from their line; it stands whatever they type on. */
const editsSchema = z.partial(
  z.object({
    contactIds: texts,
    unknownNames: texts,
    ambiguities: z.array(z.object({ text: z.string(), contactIds: texts })),
    kind: z.enum(interactionKinds),
    direction: z.enum(directions),
    day: localDateSchema,
    remarks: texts,
    commitments: z.array(
      z.object({
        owner: z.enum(['me', 'them']),
        text: z.string(),
        dueOn: z.optional(localDateSchema),
      }),
    ),
    /** Null: no day to be in touch. */
    reachOutOn: z.nullable(localDateSchema),
    tags: texts,
    text: z.string(),
  }),
);
export type QuickLogEdits = z.infer<typeof editsSchema>;

/** The edits of a stored form; none when what is stored makes no sense. */
export function readEdits(json: string | undefined): QuickLogEdits {
  if (!json) return {};
  try {
    const parsed = editsSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/**
 * What was read with the person's own changes over it. Saying what happened, or when, makes it
 * something that happened.
 * @example withEdits(reading, { kind: 'call' }).draft.kind // 'call'
 */
export function withEdits(reading: QuickLogReading, edits: QuickLogEdits): QuickLogReading {
  const { reachOutOn, ...rest } = edits;
  const { reachOutOn: read, ...others } = reading.draft;
  const day = reachOutOn === undefined ? read : (reachOutOn ?? undefined);
  const draft: QuickLogDraft = { ...others, ...rest, ...(day ? { reachOutOn: day } : {}) };
  const isSaid = edits.kind !== undefined || edits.day !== undefined;
  return { draft, happened: reading.happened || isSaid };
}
