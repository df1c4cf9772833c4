import { describe, expect, it } from 'vitest';
import { usualDirection } from '@/lib/domain/interaction/usual-direction';
import { interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { parseQuickLog, readQuickLog } from '@/lib/domain/quick-log/parse';
import { englishPeopleAndKinds } from '../../fixtures/quick-log/english.ts';
import { dictated, englishTheRest } from '../../fixtures/quick-log/english-more.ts';
import { french } from '../../fixtures/quick-log/french.ts';
import { german } from '../../fixtures/quick-log/german.ts';
import { hostile } from '../../fixtures/quick-log/hostile.ts';
import { people, today } from '../../fixtures/quick-log/people.ts';
import type { More, Row } from '../../fixtures/quick-log/row.ts';
import { spanish } from '../../fixtures/quick-log/spanish.ts';

const context = { today, contacts: people };
const list = (value: string | readonly string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat();
const promise = (owner: 'me' | 'them', row: string) => {
  const [text = '', dueOn] = row.split(' @ ');
  return { owner, text, ...(dueOn ? { dueOn } : {}) };
};

function expected([, whom, named, more = {}]: Row) {
  const kind = interactionKinds.find((known) => known === named.replace('<', '')) ?? 'other';
  const { day = today, said, me, them, next, tags, text = '', ask }: More = more;
  const asked = people.flatMap(({ id, name }) =>
    ask && name.toLowerCase().includes(ask.toLowerCase()) ? [id] : [],
  );
  return {
    contactIds: whom === '' ? [] : whom.split('+'),
    unknownNames: list(more.new),
    kind,
    direction: named.endsWith('<') ? 'inbound' : usualDirection(kind),
    day,
    remarks: list(said),
    commitments: [
      ...list(me).map((row) => promise('me', row)),
      ...list(them).map((row) => promise('them', row)),
    ],
    ...(next ? { reachOutOn: next } : {}),
    tags: tags?.split(' ') ?? [],
    text,
    ambiguities: ask ? [{ text: ask, contactIds: asked }] : [],
    empty: false,
  };
}

const sets = { englishPeopleAndKinds, englishTheRest, dictated, german, french, spanish };
const rows = Object.values(sets).flat();

describe.each(Object.entries(sets))('the quick log reads %s', (_, set) => {
  it.each(set.map((row) => [row[0], row] as const))('%s', (line, row) => {
    expect(parseQuickLog(line, context)).toEqual(expected(row));
  });
});

describe('the quick log', () => {
  it('has at least 300 example lines', () => {
    expect(new Set([...rows.map(([line]) => line), ...hostile]).size).toBeGreaterThanOrEqual(300);
  });

  it.each(rows.map(([line]) => line))('adds nothing when it reads its own note: %s', (line) => {
    const { text } = parseQuickLog(line, context);
    const again = parseQuickLog(text, context);
    const { contactIds, unknownNames, remarks, commitments, tags, ambiguities, reachOutOn } = again;
    expect([contactIds, unknownNames, remarks, commitments, tags, ambiguities].flat()).toEqual([]);
    expect(reachOutOn).toBeUndefined();
  });

  it.each(hostile)('is harmed by nothing: %s', (line) => {
    const draft = parseQuickLog(line, context);
    expect(draft.day <= today).toBe(true);
  });

  it.each(['', '   ', '\u200B', '\n\t'])('says that nothing was typed', (line) => {
    expect(parseQuickLog(line, context)).toMatchObject({ empty: true, text: '', contactIds: [] });
  });

  it('knows a plan from something that happened', () => {
    const happened = (line: string) => readQuickLog(line, context).happened;
    expect(happened('called Anna')).toBe(true);
    expect(happened('Anna likes sailing')).toBe(true);
    expect(happened('called Anna, again in 3 weeks')).toBe(true);
    expect(happened('Anna next Tuesday')).toBe(false);
    expect(happened('call Anna tomorrow')).toBe(false);
    expect(happened('remind me to call Anna next Monday')).toBe(false);
    expect(happened("I'll send Anna the deck")).toBe(false);
  });

  it('reads 3/11 as the writer’s country does', () => {
    const line = 'met Anna 3/11';
    expect(parseQuickLog(line, { ...context, locale: 'en-GB' }).day).toBe('2026-11-03');
    expect(parseQuickLog(line, { ...context, locale: 'de-DE' }).day).toBe('2026-11-03');
    expect(parseQuickLog(line, { ...context, locale: 'en-US' }).day).toBe('2026-03-11');
  });
});
