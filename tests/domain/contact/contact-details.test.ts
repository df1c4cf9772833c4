import { expect, test } from 'vitest';
import type { Contact } from '@/lib/domain/contact/contact';
import { hasDetail, isDetailsOf, withDetail } from '@/lib/domain/contact/contact-details';

const contact: Contact = {
  id: 'a',
  createdAt: 0,
  updatedAt: 0,
  name: 'Zoë',
  aliases: [],
  aliasSeen: {},
  tags: [],
  tracking: { state: 'untracked' },
  channels: [{ network: 'phone', handle: '+44 20 7946-0000' }],
};

test('a number written otherwise is the same number', () => {
  const detail = { what: 'channel', network: 'phone', handle: '+442079460000' } as const;
  expect(hasDetail(contact, detail)).toBe(true);
  expect(withDetail(contact, detail)).toEqual({});
});

test('what is new is added beside what is there', () => {
  const detail = { what: 'channel', network: 'web', handle: 'https://orchard.example' } as const;
  expect(withDetail(contact, detail).channels).toHaveLength(2);
  expect(withDetail(contact, { what: 'birthday', month: 2, day: 29 })).toEqual({
    annualDates: [{ kind: 'birthday', month: 2, day: 29 }],
  });
});

test.each([
  [['li:in:zoe', 'li:member:7'], '7', true],
  [['li:in:zoe', 'li:member:7'], '8', false],
  [['li:in:zoe'], '8', true],
  [['li:member:7'], undefined, true],
])('with the aliases %j an overlay of %s is theirs: %s', (aliases, memberId, isTheirs) => {
  expect(isDetailsOf({ aliases }, { memberId })).toBe(isTheirs);
});
