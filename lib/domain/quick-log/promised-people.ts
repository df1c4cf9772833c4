import type { Clause } from './clauses';
import type { DraftCommitment } from './draft';
import { findPeople } from './find-people';
import type { PersonMention } from './name-place';
import type { Sheet, Span } from './sheet';

type Asked = Omit<Parameters<typeof findPeople>[0], 'sheet'>;

/** "I'll send Anna the deck": where nobody else is named, the promise names the person. */
export function peopleInPromises(
  sheet: Sheet,
  spans: readonly { start: number; end: number }[],
  asked: Asked,
): PersonMention[] {
  return spans.flatMap((span) => {
    const clauses: Clause[] = [{ ...span, hardEnd: span.end }];
    const work = ' '.repeat(span.start) + sheet.work.slice(span.start, span.end);
    return findPeople({
      ...asked,
      sheet: { ...sheet, work },
      clauses,
      busy: [],
      kind: null,
      isLoose: true,
    }).slice(0, 1);
  });
}

/** "I owe Anna a coffee" promises a coffee; "promised Tom to call" and "promis à Tom
 * d'appeler" promise to call. */
export function promisesWithoutName(
  { commitments, spans }: { commitments: readonly DraftCommitment[]; spans: readonly Span[] },
  sheet: Sheet,
  asked: Asked,
): DraftCommitment[] {
  return commitments.map((commitment, at) => {
    const span = spans[at];
    const [person] = span ? peopleInPromises(sheet, [span], asked) : [];
    if (!span || !person || person.ids.length === 0) return commitment;
    const lead = sheet.work.slice(span.start, person.start).trimStart();
    const isFirst = /^(?:al? )?$/i.test(lead);
    const rest = commitment.text.slice(lead.length + person.end - person.start);
    const text = rest.replace(/^\s*(?:(?:to|de|que)\s+|d['’])?/iu, '');
    return isFirst && text !== '' ? { ...commitment, text } : commitment;
  });
}
