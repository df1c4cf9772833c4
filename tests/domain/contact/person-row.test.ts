import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/contact/contact';
import { rowOfContact, rowOfHistory, withContact } from '@/lib/domain/contact/person-row';
import { defaultRules } from '@/lib/domain/plan/due';

const contact: Contact = {
  id: 'a',
  createdAt: 1,
  updatedAt: 1,
  name: 'José López',
  company: 'Acme',
  aliases: [],
  aliasSeen: {},
  tags: [],
  channels: [
    { network: 'x', handle: '@j' },
    { network: 'email', handle: 'j@a.example', preferred: true },
  ],
  tracking: { state: 'tracked', startedOn: '2026-03-01' },
};
const facts = {
  contactId: 'a',
  tracking: contact.tracking,
  interactions: [
    {
      kind: 'comment' as const,
      day: '2026-03-10',
      direction: 'outbound' as const,
      recordedOn: '2026-03-10',
    },
    {
      kind: 'call' as const,
      day: '2026-03-05',
      direction: 'mutual' as const,
      recordedOn: '2026-03-05',
    },
  ],
  commitments: [],
  duties: [],
  annualDates: [],
};

describe('a row of the people table', () => {
  it('says what the contact says', () => {
    expect(rowOfContact(contact)).toEqual({
      id: 'a',
      name: 'José López',
      company: 'Acme',
      folded: 'jose lopez acme',
      state: 'tracked',
      channel: 'email',
      metOn: '2026-03-01',
    });
  });

  it('says what happened and what is next, as the engine does', () => {
    expect(rowOfHistory(facts, [], defaultRules, '2026-03-12')).toEqual({
      lastOn: '2026-03-10',
      lastKind: 'comment',
      lastLightOn: '2026-03-10',
      lastDeepOn: '2026-03-05',
      lightDays: 14,
      startedOn: '2026-03-01',
      dueOn: '2026-03-24',
      why: 'light',
    });
  });

  it('keeps what happened when only the contact changed', () => {
    const row = {
      ...rowOfContact(contact),
      ...rowOfHistory(facts, [], defaultRules, '2026-03-12'),
    };
    const changed = withContact(row, { ...contact, tags: ['t'], channels: undefined });
    expect(changed).toMatchObject({ tags: ['t'], lastOn: '2026-03-10', dueOn: '2026-03-24' });
    expect(changed.channel).toBeUndefined();
  });
});
