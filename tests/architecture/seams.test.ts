import { describe, expect, expectTypeOf, it } from 'vitest';
import { dayPlan } from '@/lib/domain/plan/day-plan';
import {
  defaultRules,
  due,
  type Due,
  type DueFacts,
  type DueRules,
  type Interval,
  type LocalDate,
} from '@/lib/domain/plan/due';
import { parseQuickLog } from '@/lib/domain/quick-log/parse';
import { parseProfileAddress } from '@/lib/linkedin/profile-address';
import { readProfile } from '@/lib/linkedin/profile-reader';
import { readBackup, writeBackup } from '@/lib/transfer/backup';
import { emptyData } from '@/lib/transfer/empty-data';
import { readImport } from '@/lib/transfer/read-import';

/**
 * The seams of the core: paths, names and shapes that stay put so that it can be checked from
 * outside (docs/architecture.md). Types are held by the compiler, the rest is called in plain Node
 * with nothing but what is written there.
 */
const facts: DueFacts = {
  contactId: 'c',
  tracking: { state: 'tracked', startedOn: '2026-03-01' },
  interactions: [],
  commitments: [],
  duties: [],
  annualDates: [],
};

describe('the seams', () => {
  it('say when somebody is due, and who is in the plan', () => {
    const first = due(facts, defaultRules, '2026-03-05');
    expect(first).toMatchObject({ state: 'due', dueOn: '2026-03-04', lateOn: '2026-03-08' });
    expect(dayPlan([first], { dailyCap: 5 }).contactIds).toEqual(['c']);
    expectTypeOf<LocalDate>().toEqualTypeOf<string>();
    expectTypeOf<Interval>().toEqualTypeOf<{ every: number; unit: 'day' | 'week' | 'month' }>();
    expectTypeOf<Due['state']>().toEqualTypeOf<'none' | 'silenced' | 'upcoming' | 'due' | 'late'>();
    expectTypeOf<Due['reason']['code']>().toEqualTypeOf<
      | ('duty' | 'commitment' | 'annual' | 'step' | 'reach-out' | 'reply-owed' | 'deep')
      | ('ramp' | 'light' | 'archived' | 'paused' | 'snoozed' | 'untracked')
    >();
    expectTypeOf<Required<DueFacts['tracking']>>().toEqualTypeOf<{
      state: 'untracked' | 'tracked' | 'archived';
      startedOn: LocalDate;
      alreadyTalking: boolean;
      light: Interval | null;
      deep: Interval | null;
      pausedFrom: LocalDate;
      pausedUntil: LocalDate;
      snoozedOn: LocalDate;
      snoozedUntil: LocalDate;
      reachOutOn: LocalDate;
      reachOutSetOn: LocalDate;
      clockResetOn: LocalDate;
    }>();
    expectTypeOf<keyof DueRules>().toEqualTypeOf<
      | ('rampDueDays' | 'rampLateDays' | 'light' | 'deep' | 'tiers')
      | ('resumeDays' | 'noticeDays' | 'leapDay' | 'kinds')
    >();
  });

  it('read an address, a line, a page', () => {
    expect(parseProfileAddress('linkedin.com/in/mira-sol')).toEqual({
      key: 'li:in:mira-sol',
      slug: 'mira-sol',
      certainty: 'sure',
    });
    const contacts = [{ id: 'm', name: 'Mira Sol' }];
    expect(parseQuickLog('called Mira', { today: '2026-03-05', contacts })).toEqual({
      contactIds: ['m'],
      unknownNames: [],
      kind: 'call',
      direction: 'mutual',
      day: '2026-03-05',
      remarks: [],
      commitments: [],
      tags: [],
      text: '',
      ambiguities: [],
      empty: false,
    });
    expectTypeOf(readProfile).parameters.toEqualTypeOf<[Document, string]>();
    expectTypeOf<ReturnType<typeof readProfile>['status']>().toEqualTypeOf<
      'profile' | 'partial' | 'none'
    >();
  });

  it('read a file and a backup', async () => {
    const text = 'First Name,Last Name,URL\nMira,Sol,https://www.linkedin.com/in/mira-sol\n';
    const bytes = new TextEncoder().encode(text);
    const preview = await readImport({ name: 'Connections.csv', bytes });
    expect(preview.people.map(({ name }) => name)).toEqual(['Mira Sol']);
    const snapshot = { exportedAt: 1, appVersion: '1', schemaVersion: 1, data: emptyData() };
    expect(readBackup(writeBackup(snapshot))).toEqual(snapshot);
  });
});
