import type { Direction, InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { usualDirection } from '@/lib/domain/interaction/usual-direction';
import type { Clause } from './clauses';
import type { KindForm, Language } from './languages/language';
import { findAll, overlaps, type Sheet, type Span } from './sheet';

export type KindMention = Span & {
  kind: InteractionKind;
  form: KindForm;
  inbound: boolean;
  noun?: Span;
  same: Span[];
};

const rank: Record<KindForm, number> = { past: 0, base: 1, vague: 2, noun: 3 };

/** The words of a line that say what kind of thing happened: the verb, else the noun. */
export function findKind(
  sheet: Sheet,
  clauses: readonly Clause[],
  language: Language,
  isLight: (before: string) => boolean,
): KindMention | null {
  const all: KindMention[] = [];
  for (const { kind, form, pattern, inbound } of language.kinds) {
    for (const { start, end } of findAll(sheet, pattern)) {
      all.push({ start, end, kind, form, inbound: inbound === true, same: [] });
    }
  }
  const longest = all.filter(
    (one) => !all.some((other) => overlaps(one, other) && longer(other, one)),
  );
  const isNoun = (one: KindMention) =>
    one.form === 'base' &&
    longest.some(
      (other) => other.form === 'noun' && other.start === one.start && other.end === one.end,
    ) &&
    leadsToPerson(sheet.work.slice(one.end), language);
  const counting = longest.filter(
    (one) => !isNoun(one) && counts(one, sheet, clauses, language, isLight),
  );
  counting.sort((a, b) => a.start - b.start || rank[a.form] - rank[b.form]);
  const first = chosen(counting);
  if (!first) return null;
  const clause = clauseAt(clauses, first.start);
  const isNear = (one: Span) => one.start >= clause.start && one.end <= clause.hardEnd;
  const same = (kind: InteractionKind) =>
    longest.filter(
      (one) => one.kind === kind && isNear(one) && !isTopic(one, sheet, clause, language),
    );
  if (first.form !== 'vague') return { ...first, same: same(first.kind) };
  const nouns = longest.filter((one) => one.form === 'noun' && isNear(one));
  const noun =
    nouns.find((one) => one.start >= first.end && one.start - first.end < 40) ??
    nouns.findLast((one) => one.end <= first.start);
  if (noun) return { ...first, kind: noun.kind, noun, same: same(noun.kind) };
  return first.inbound ? fallback(counting, first) : first;
}

/** The first one; a noun gives way to a vague verb of its own thought ("Nachricht … bekommen"). */
const chosen = (counting: readonly KindMention[]): KindMention | undefined => {
  const [first] = counting;
  const vague = counting.find(({ form }) => form === 'vague');
  return first?.form === 'noun' && vague && vague.start - first.end < 40 ? vague : first;
};

const fallback = (all: readonly KindMention[], first: KindMention): KindMention =>
  all.find((one) => one.form === 'noun') ?? first;

const longer = (a: KindMention, b: KindMention): boolean => {
  const difference = a.end - a.start - (b.end - b.start);
  return difference > 0;
};

const isTopic = ({ start }: Span, { work }: Sheet, clause: Clause, { about }: Language): boolean =>
  work.slice(clause.start, start).search(about) >= 0;

const clauseAt = (clauses: readonly Clause[], at: number): Clause =>
  clauses.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: at, hardEnd: at };

function counts(
  one: KindMention,
  sheet: Sheet,
  clauses: readonly Clause[],
  language: Language,
  isLight: (before: string) => boolean,
): boolean {
  const { article, withPerson, fromPerson, iOrWe } = language;
  const clause = clauseAt(clauses, one.start);
  const before = sheet.work.slice(clause.start, one.start);
  if (isTopic(one, sheet, clause, language)) return false;
  if (one.form === 'past' || one.form === 'vague') return true;
  if (one.form === 'base') return (isLight(before) && !article.test(before)) || iOrWe.test(before);
  const after =
    sheet.work
      .slice(one.end, one.end + 12)
      .split(/\s+/)
      .filter(Boolean)[0] ?? '';
  return isLight(before) || withPerson.test(after) || fromPerson.test(after);
}

/** Who acted (E5): they, where the line says so; else as is usual for the kind. */
export function directionOf(
  sheet: Sheet,
  mention: KindMention | null,
  isTheirs: (before: string) => boolean,
  { atMe, finite, fromPerson, iOrWe, theyAct }: Language,
): Direction {
  if (!mention) return usualDirection('other');
  const usual = usualDirection(mention.kind);
  const before = sheet.work.slice(0, mention.start);
  const after = sheet.work.slice(mention.end);
  const isMeeting = usual === 'mutual' && mention.kind !== 'call';
  if (mention.inbound && !isMeeting) return 'inbound';
  if (isMeeting) return usual;
  if (mention.kind === 'complaint') return 'inbound';
  if (iOrWe.test(before)) return usual;
  if (atMe.test(after)) return 'inbound';
  const nounEnd = mention.noun?.end ?? (mention.form === 'noun' ? mention.end : undefined);
  if (nounEnd !== undefined && startsFrom(sheet.work.slice(nounEnd), fromPerson)) return 'inbound';
  if (
    mention.form !== 'noun' &&
    (theyAct.test(before) ||
      (finite.test(sheet.work.slice(mention.start, mention.end)) && isTheirs(before)))
  )
    return 'inbound';
  return usual;
}

const leadsToPerson = (
  after: string,
  { withPerson, towardsPerson, fromPerson }: Language,
): boolean => {
  const next = /^\s*\S+/u.exec(after)?.[0] ?? '';
  return withPerson.test(next) || towardsPerson.test(next) || fromPerson.test(next);
};

const startsFrom = (after: string, fromPerson: RegExp): boolean =>
  fromPerson.test(/^\s*\S+/u.exec(after)?.[0] ?? '');
