import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/contact/contact';
import { emptyData } from '@/lib/transfer/empty-data';
import { readImport } from '@/lib/transfer/read-import';
import { writeCalendar } from '@/lib/transfer/write-calendar';
import { writeContactsCsv, writeVcards } from '@/lib/transfer/write-contacts';
import { writeMarkdown } from '@/lib/transfer/write-markdown';

const hostile = '=HYPERLINK("x") <img src=x> 👩‍👩‍👧 שלום';

/** A person of whom everything is known. */
const whole: Contact = {
  id: 'c1',
  createdAt: 1,
  updatedAt: 1,
  name: hostile,
  aliases: ['email:mira@mail.example', 'li:in:mira', 'li:member:42'],
  aliasSeen: {},
  tags: ['cheese'],
  headline: 'Head of cheese',
  company: 'Dairy Oy',
  position: 'Head',
  location: 'Łódź',
  howWeMet: 'In a queue',
  metOn: '2020-02-02',
  connectedOn: '2021-03-04',
  tier: 'A',
  tracking: { state: 'tracked', startedOn: '2026-01-01' },
  annualDates: [
    { kind: 'birthday', month: 4, day: 15 },
    { kind: 'work', month: 9, day: 1 },
  ],
};

const fieldsOf = (person: object) =>
  Object.entries(person).flatMap(([field, value]) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [field],
  );

describe('what a format leaves out is what docs/formats.md says', () => {
  it.each([
    ['CSV', writeContactsCsv([whole]), ['howWeMet', 'metOn', 'tier', 'tracking']],
    [
      'vCard 3',
      writeVcards([whole], '3.0'),
      ['connectedOn', 'howWeMet', 'metOn', 'tier', 'tracking'],
    ],
    [
      'vCard 4',
      writeVcards([whole], '4.0'),
      ['connectedOn', 'howWeMet', 'metOn', 'tier', 'tracking'],
    ],
  ])('%s', async (_, text, losses) => {
    const { people } = await readImport({ name: 'x', bytes: new TextEncoder().encode(text) });
    const [person] = people;
    expect(person?.name).toBe(hostile);
    const carried = new Set(fieldsOf(person ?? {}));
    const ours = ['id', 'createdAt', 'updatedAt', 'aliasSeen'];
    const lost = fieldsOf(whole).filter((field) => !carried.has(field) && !ours.includes(field));
    expect(lost.toSorted()).toEqual(losses.toSorted());
    // Other annual dates and member numbers stay behind too.
    expect(person?.annualDates).toEqual([{ kind: 'birthday', month: 4, day: 15 }]);
    expect(person?.aliases).not.toContain('li:member:42');
  });
});

describe('a hostile name', () => {
  it('is plain text in a calendar and in Markdown', () => {
    const words = { due: (name: string) => name, annual: (name: string) => name };
    const component = new ICAL.Component(
      ICAL.parse(writeCalendar([whole], words, 0, '1970-01-01')),
    );
    const [event] = component.getAllSubcomponents('vevent');
    expect(event && new ICAL.Event(event).summary).toBe(hostile);
    const text = writeMarkdown({ data: { ...emptyData(), contacts: [whole] } }, () => '2026-01-01');
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).toContain('שלום');
  });
});
