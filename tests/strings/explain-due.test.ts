import { describe, expect, it } from 'vitest';
import { defaultRules, due, type Due, type DueFacts } from '@/lib/domain/plan/due';
import type { Reason } from '@/lib/domain/plan/due-result';
import { explainDue } from '@/lib/strings/explain-due';

const today = '2026-03-20';
const twoWeeks = { every: 2, unit: 'week' } as const;
const common = { intervalDays: 14, hard: false };

const dueFor = (reason: Reason, dueOn = '2026-03-03'): Due => ({
  contactId: 'ada',
  state: 'late',
  dueOn,
  daysLate: 17,
  reason,
});
const sentence = (reason: Reason, dueOn?: string) => explainDue(dueFor(reason, dueOn), { today });

describe('explainDue', () => {
  it('says when, what was last and how often', () => {
    const reason: Reason = {
      code: 'light',
      clock: 'light',
      interval: twoWeeks,
      anchorFrom: 'interaction',
      anchorOn: '2026-02-17',
      last: { kind: 'comment', day: '2026-02-17' },
      ...common,
    };
    expect(sentence(reason)).toBe('Due since 3 Mar: last comment 17 Feb, every 2 weeks');
    expect(sentence(reason, today)).toBe('Due today: last comment 17 Feb, every 2 weeks');
    expect(sentence(reason, '2026-03-21')).toBe('Due tomorrow: last comment 17 Feb, every 2 weeks');
    expect(explainDue(dueFor(reason), { today, locale: 'en-US' })).toBe(
      'Due since Mar 3: last comment Feb 17, every 2 weeks',
    );
  });

  it.each<[string, Reason, string]>([
    ['thank', { code: 'duty', duty: 'thank', ...common }, 'a thank-you is still to be said'],
    ['report', { code: 'duty', duty: 'report', ...common }, 'they would like to hear how it went'],
    ['answer', { code: 'duty', duty: 'answer', ...common }, 'they are waiting for an answer'],
    ['commitment', { code: 'commitment', ...common }, 'you promised something'],
    [
      'complaint',
      { code: 'commitment', complaintOn: '2026-03-02', ...common },
      'they told you something was not right, 2 Mar',
    ],
    [
      'birthday',
      { code: 'annual', kind: 'birthday', on: '2026-03-03', turn: 40, ...common },
      'their birthday, turning 40',
    ],
    ['any date', { code: 'annual', kind: 'name day', on: '2026-03-03', ...common }, 'name day'],
    [
      'step',
      { code: 'step', title: 'Send the article', stepOn: '2026-03-03', ...common },
      'next step, “Send the article”',
    ],
    ['reach-out', { code: 'reach-out', ...common }, 'you chose this day'],
    [
      'reach-out with its day',
      { code: 'reach-out', setOn: '2026-02-01', ...common },
      'you chose this day, 1 Feb',
    ],
    [
      'reply',
      {
        code: 'reply-owed',
        inboundOn: '2026-03-02',
        inboundKind: 'message',
        count: 1,
        ...common,
      },
      'they were in touch, message 2 Mar',
    ],
    [
      'replies',
      {
        code: 'reply-owed',
        inboundOn: '2026-03-02',
        inboundKind: 'comment',
        count: 3,
        ...common,
      },
      'they were in touch 3 times, the last comment 2 Mar',
    ],
    [
      'ramp',
      { code: 'ramp', startedOn: '2026-02-28', ...common },
      'keeping in touch since 28 Feb, a first comment or repost is a good start',
    ],
    [
      'deep',
      {
        code: 'deep',
        clock: 'deep',
        interval: { every: 3, unit: 'month' },
        anchorFrom: 'interaction',
        anchorOn: '2025-12-03',
        ...common,
      },
      'last real conversation 3 Dec 2025, every 3 months',
    ],
    [
      'deep from the start',
      {
        code: 'deep',
        clock: 'deep',
        interval: { every: 1, unit: 'month' },
        anchorFrom: 'start',
        anchorOn: '2026-02-03',
        ...common,
      },
      'no real conversation yet, every month',
    ],
    [
      'fresh start',
      {
        code: 'light',
        clock: 'light',
        interval: twoWeeks,
        anchorFrom: 'reset',
        anchorOn: '2026-02-17',
        ...common,
      },
      'fresh start 17 Feb, every 2 weeks',
    ],
  ])('gives the reason: %s', (_name, reason, why) => {
    expect(sentence(reason)).toBe(`Due since 3 Mar: ${why}`);
  });

  it('adds what is worth knowing beside it', () => {
    const reason: Reason = {
      code: 'reach-out',
      snoozed: { until: '2026-03-10' },
      resumedOn: '2026-03-01',
      unanswered: 3,
      askAbout: { dueOn: '2026-03-12', count: 1 },
      notice: { kind: 'birthday', on: '2026-03-25' },
      ...common,
    };
    expect(sentence(reason)).toBe(
      'Due since 3 Mar: you chose this day; snoozed until 10 Mar; back from a pause 1 Mar; ' +
        '3 words without an answer; ask about what they promised for 12 Mar; their birthday, 25 Mar',
    );
  });

  it.each<[Reason, string]>([
    [{ code: 'archived' }, 'Archived'],
    [{ code: 'archived', sinceDay: '2026-03-02' }, 'Archived since 2 Mar'],
    [{ code: 'paused' }, 'Paused until you resume'],
    [{ code: 'paused', untilDay: '2026-04-01' }, 'Paused until 1 Apr'],
    [{ code: 'snoozed', untilDay: '2026-03-21' }, 'Snoozed until tomorrow'],
    [{ code: 'untracked' }, 'Saved, without reminders'],
  ])('says why nobody is shown: %o', (reason, words) => {
    expect(
      explainDue({ contactId: 'ada', state: 'silenced', daysLate: 0, reason }, { today }),
    ).toBe(words);
  });

  it('speaks for what the engine really returns', () => {
    const facts: DueFacts = {
      contactId: 'ada',
      tracking: { state: 'tracked', startedOn: '2026-02-01' },
      interactions: [
        { kind: 'repost', day: '2026-02-17', direction: 'outbound', recordedOn: '2026-02-17' },
      ],
      commitments: [],
      duties: [],
      annualDates: [],
    };
    expect(explainDue(due(facts, defaultRules, today), { today })).toBe(
      'Due since 3 Mar: last repost 17 Feb, every 2 weeks',
    );
    const quiet = { ...facts, tracking: { ...facts.tracking, light: null } };
    expect(explainDue(due(quiet, defaultRules, today), { today })).toBe('No rhythm set');
  });

  it('shortens a hostile title and keeps its direction to itself', () => {
    const title = `\u202e${'x'.repeat(100_000)}`;
    const words = sentence({ code: 'step', title, stepOn: '2026-03-03', ...common });
    expect(words.length).toBeLessThan(130);
    expect(words).not.toContain('\u202e');
  });
});
