import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar/add-days';
import {
  asksToClose,
  isConversation,
  referralDuties,
  reportLimit,
  tell,
  wordsWithoutNews,
} from '@/lib/domain/referral/duties';
import type { Referral } from '@/lib/domain/referral/referral';
import { moveTo, nextStages } from '@/lib/domain/referral/stage';
import { buildReferral } from '@/tests/builders/build-referral';

const dutiesOf = (referral: Referral) =>
  referralDuties(referral).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
const told = (referral: Referral, day: string): Referral => ({
  ...referral,
  ...tell(referral, day),
});
const moved = (
  referral: Referral,
  stage: 'won' | 'nothing' | 'talking',
  day: string,
): Referral => ({
  ...referral,
  stages: moveTo(referral, stage, day) ?? referral.stages,
});

describe('what a referral received asks of you (E8)', () => {
  it('answer at once, thanks in two days, news in 14 (P18, P19, P20)', () => {
    expect(referralDuties(buildReferral())).toEqual([
      { kind: 'answer', dueOn: '2026-03-02', contactId: 'bo' },
      { kind: 'thank', dueOn: '2026-03-04', contactId: 'mira' },
      { kind: 'report', dueOn: '2026-03-16', contactId: 'mira' },
    ]);
  });

  it('a lead is answered on the day it is written down, thanks count from the day it came', () => {
    const late = buildReferral({ day: '2026-03-02', loggedOn: '2026-03-10' });
    expect(dutiesOf(late).slice(0, 2)).toEqual(['answer 2026-03-10', 'thank 2026-03-04']);
  });

  it('thanks are owed whatever comes of it (P19)', () => {
    for (const outcome of ['won', 'nothing', 'talking'] as const) {
      expect(dutiesOf(moved(buildReferral(), outcome, '2026-03-03'))).toContain('thank 2026-03-04');
    }
    expect(dutiesOf(buildReferral({ thankedOn: '2026-03-02' })).join(' ')).not.toContain('thank');
  });

  it('any word with the lead answers it, a sign under a post does not', () => {
    const words = (
      kind: 'message' | 'comment' | 'complaint',
      direction: 'outbound' | 'inbound',
    ) => [{ kind, direction, day: '2026-03-02' }];
    const isOpen = (touches: Parameters<typeof referralDuties>[1]) =>
      referralDuties(buildReferral(), touches).some(({ kind }) => kind === 'answer');
    expect(isOpen(words('message', 'outbound'))).toBe(false);
    expect(isOpen(words('message', 'inbound'))).toBe(true);
    expect(isOpen(words('comment', 'outbound'))).toBe(true);
    expect(isOpen([{ kind: 'message', direction: 'outbound', day: '2026-03-01' }])).toBe(true);
    expect(
      isConversation({ kind: 'call', direction: 'mutual', day: '2026-03-02', deleted: true }),
    ).toBe(false);
  });

  it('without news: after 14 days, then every 30, three times, then "close quietly?" (P20)', () => {
    let referral = buildReferral({ thankedOn: '2026-03-02' });
    referral = { ...referral, stages: moveTo(referral, 'answered', '2026-03-02') ?? [] };
    const due: string[] = [];
    for (let words = 0; words < 3; words += 1) {
      const [report] = referralDuties(referral);
      expect(asksToClose(referral)).toBe(false);
      due.push(report?.dueOn ?? '');
      referral = told(referral, report?.dueOn ?? '');
    }
    expect(due).toEqual(['2026-03-16', '2026-04-15', '2026-05-15']);
    expect(referralDuties(referral)).toEqual([]);
    expect(asksToClose(referral)).toBe(true);
  });

  it('every outcome is told on its day, and a settled one ends the rest (P20)', () => {
    let referral = buildReferral({ thankedOn: '2026-03-03' });
    referral = moved(referral, 'talking', '2026-03-06');
    expect(dutiesOf(referral)).toEqual(['report 2026-03-06']);
    referral = told(referral, '2026-03-07');
    expect(dutiesOf(referral)).toEqual(['report 2026-04-06']);
    referral = moved(referral, 'won', '2026-03-20');
    expect(dutiesOf(referral)).toEqual(['report 2026-03-20']);
    referral = told(referral, '2026-03-20');
    expect(dutiesOf(referral)).toEqual([]);
    referral = moved(referral, 'nothing', '2026-05-01');
    expect(dutiesOf(referral)).toEqual(['report 2026-05-01']);
    expect(wordsWithoutNews(referral)).toBe(0);
  });

  it('telling after an outcome on the same day counts as told, before it does not', () => {
    const before = moved(told(buildReferral(), '2026-03-06'), 'won', '2026-03-06');
    expect(dutiesOf(before)).toContain('report 2026-03-06');
    const after = told(moved(buildReferral(), 'won', '2026-03-06'), '2026-03-06');
    expect(dutiesOf(after).join(' ')).not.toContain('report');
  });

  it('a given introduction owes nothing; once settled it may be closed', () => {
    const given = buildReferral({ direction: 'given' });
    expect(referralDuties(given)).toEqual([]);
    expect(asksToClose(given)).toBe(false);
    const won = {
      ...given,
      stages: [...given.stages, { stage: 'won' as const, day: '2026-03-09' }],
    };
    expect(asksToClose(won)).toBe(true);
  });
});

describe('over random histories', () => {
  const act = fc.oneof(
    fc.record({ do: fc.constantFrom('thank', 'tell'), after: fc.integer({ min: 0, max: 60 }) }),
    fc.record({ do: fc.constant('move'), to: fc.nat(5), after: fc.integer({ min: 0, max: 60 }) }),
  );
  const history = fc.array(act, { maxLength: 25 }).map((acts) => {
    let referral = buildReferral();
    let day = referral.day;
    for (const step of acts) {
      day = addDays(day, step.after);
      if (step.do === 'thank') referral = { ...referral, thankedOn: referral.thankedOn ?? day };
      else if (step.do === 'tell') referral = told(referral, day);
      else if ('to' in step) {
        const next = nextStages(referral);
        const stage = next[step.to % next.length];
        if (stage) referral = { ...referral, stages: moveTo(referral, stage, day) ?? [] };
      }
    }
    return referral;
  });

  it('never more than one duty of a kind, none before its day, no fourth word without news', () => {
    fc.assert(
      fc.property(history, (referral) => {
        const duties = referralDuties(referral);
        const kinds = duties.map(({ kind }) => kind);
        expect(new Set(kinds).size).toBe(kinds.length);
        for (const { dueOn } of duties) expect(dueOn >= referral.day).toBe(true);
        const news = referral.stages.some(
          ({ stage, toldOn }) => ['won', 'nothing', 'talking'].includes(stage) && !toldOn,
        );
        const isSpent = wordsWithoutNews(referral) >= reportLimit && !news;
        expect(isSpent && kinds.includes('report')).toBe(false);
      }),
    );
  });

  it('closing ends every duty, reopening restores them exactly', () => {
    fc.assert(
      fc.property(history, (referral) => {
        const before = referralDuties(referral);
        const closed = { ...referral, closedOn: '2027-01-01' };
        expect(referralDuties(closed)).toEqual([]);
        expect(asksToClose(closed)).toBe(false);
        expect(referralDuties({ ...closed, closedOn: undefined })).toEqual(before);
      }),
    );
  });

  it('who always does what is due comes to an end', () => {
    fc.assert(
      fc.property(history, (start) => {
        let referral = start;
        for (let turn = 0; turn < 8; turn += 1) {
          const [duty] = referralDuties(referral);
          if (!duty) break;
          if (duty.kind === 'thank') referral = { ...referral, thankedOn: duty.dueOn };
          else if (duty.kind === 'report') referral = told(referral, duty.dueOn);
          else
            referral = {
              ...referral,
              stages:
                moveTo(referral, 'answered', duty.dueOn) ??
                moved(referral, 'talking', duty.dueOn).stages,
            };
        }
        expect(referralDuties(referral)).toEqual([]);
        expect(asksToClose(referral)).toBe(true);
      }),
    );
  });
});
