import { usualDirection } from '@/lib/domain/interaction/usual-direction';
import type { QuickLogContext, QuickLogDraft, QuickLogReading } from './draft';
import { readLine } from './read-line';

/** Longer than this (UTF-16 units) it is a letter, not a line: kept whole as a note. */
const longest = 2_000;
const rounds = 8;

/**
 * Reads one plain line, written or dictated, as what happened: whom with, what, when, what they
 * said, who promised what, when to be in touch again (P1, P4). Never throws. What fits several people
 * is asked; what cannot be read is the note; a bare day ahead is a reach-out, never a log.
 *
 * @example parseQuickLog('called Anna yesterday, she said "we are hiring"', context)
 *   // { contactIds: ['a1'], kind: 'call', day: '2026-11-20', remarks: ['we are hiring'], … }
 */
export function parseQuickLog(text: string, context: QuickLogContext): QuickLogDraft {
  return readQuickLog(text, context).draft;
}

/**
 * The same, and whether anything happened that is to be logged. What is left is read again until
 * reading it adds nothing, so a note that is edited and read once more stays what it is.
 */
export function readQuickLog(text: string, context: QuickLogContext): QuickLogReading {
  const line = text
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replaceAll('\uE000', ' ')
    .trim();
  if (line === '' || line.length > longest) return plainNote(line, context);
  try {
    let reading = readLine(line, context);
    let left = reading.draft.text;
    for (let round = 0; round < rounds && left !== ''; round += 1) {
      const more = readLine(left, context);
      if (adds(more.draft)) reading = merged(reading, more);
      if (more.draft.text === left) break;
      left = more.draft.text;
    }
    return reading;
  } catch {
    return plainNote(line, context);
  }
}

function plainNote(text: string, { today }: QuickLogContext): QuickLogReading {
  const draft: QuickLogDraft = {
    contactIds: [],
    unknownNames: [],
    kind: 'other',
    direction: usualDirection('other'),
    day: today,
    remarks: [],
    commitments: [],
    tags: [],
    text,
    ambiguities: [],
    empty: text === '',
  };
  return { draft, happened: text !== '' };
}

const adds = ({
  contactIds,
  unknownNames,
  remarks,
  commitments,
  tags,
  ambiguities,
  reachOutOn,
}: QuickLogDraft) =>
  reachOutOn !== undefined ||
  [contactIds, unknownNames, remarks, commitments, tags, ambiguities].some(
    (list) => list.length > 0,
  );

function merged(first: QuickLogReading, more: QuickLogReading): QuickLogReading {
  const { draft } = first;
  const rest = more.draft;
  const contactIds = [...new Set([...draft.contactIds, ...rest.contactIds])];
  const reachOutOn = draft.reachOutOn ?? rest.reachOutOn;
  return {
    happened: first.happened,
    draft: {
      ...draft,
      ...(draft.kind === 'other' ? { kind: rest.kind, direction: rest.direction } : {}),
      contactIds,
      unknownNames: [...new Set([...draft.unknownNames, ...rest.unknownNames])],
      remarks: [...new Set([...draft.remarks, ...rest.remarks])],
      commitments: [...draft.commitments, ...rest.commitments],
      tags: [...new Set([...draft.tags, ...rest.tags])],
      ...(reachOutOn ? { reachOutOn } : {}),
      ambiguities: [...draft.ambiguities, ...rest.ambiguities].filter(
        ({ contactIds: ids }) => !ids.some((id) => contactIds.includes(id)),
      ),
      text: rest.text,
    },
  };
}
