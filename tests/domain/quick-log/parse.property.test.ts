import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalDate } from '@/lib/domain/calendar/local-date';
import { parseQuickLog } from '@/lib/domain/quick-log/parse';
import { englishPeopleAndKinds } from '../../fixtures/quick-log/english.ts';
import { dictated, englishTheRest } from '../../fixtures/quick-log/english-more.ts';
import { french } from '../../fixtures/quick-log/french.ts';
import { german } from '../../fixtures/quick-log/german.ts';
import { hostile } from '../../fixtures/quick-log/hostile.ts';
import { people, today } from '../../fixtures/quick-log/people.ts';
import { spanish } from '../../fixtures/quick-log/spanish.ts';

const runs = process.env.TEND_NIGHTLY === '1' ? 100_000 : 2_000;
const context = { today, contacts: people };
const known = new Set(people.map(({ id }) => id));
const examples = [englishPeopleAndKinds, englishTheRest, dictated, german, french, spanish]
  .flat()
  .map(([line]) => line);
const pieces = [...new Set([...examples, ...hostile].flatMap((line) => line.split(/(?<=\s)/)))];

/** Lines of pieces of real lines, with anything in between: near enough to a line to be read as one. */
const lines = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join(' ')),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 15,
    })
    .map((words) => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

describe('any line', () => {
  it('is read without a throw, into a draft that makes sense', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(lines, (line) => {
        const draft = parseQuickLog(line, context);
        expect(isLocalDate(draft.day) && draft.day <= today).toBe(true);
        expect(draft.reachOutOn === undefined || draft.reachOutOn > today).toBe(true);
        expect(draft.contactIds.every((id) => known.has(id))).toBe(true);
        expect(new Set(draft.contactIds).size).toBe(draft.contactIds.length);
        expect(draft.ambiguities.every(({ contactIds }) => contactIds.length > 1)).toBe(true);
        expect(draft.remarks.every((remark) => remark.trim() !== '')).toBe(true);
        expect(draft.commitments.every(({ text }) => text.trim() !== '')).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('leaves a note that adds nothing when it is read again', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(lines, (line) => {
        const again = parseQuickLog(parseQuickLog(line, context).text, context);
        const { contactIds, unknownNames, remarks, commitments, tags, ambiguities } = again;
        expect([contactIds, unknownNames, remarks, commitments, tags, ambiguities].flat()).toEqual(
          [],
        );
        expect(again.reachOutOn).toBeUndefined();
      }),
      { numRuns: runs },
    );
  });

  it('without anything known in it stays as it was typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bgkqvxz ]{1,80}$/), (line) => {
        expect(parseQuickLog(line, context).text).toBe(line.trim());
      }),
      { numRuns: 200 },
    );
  });
});
