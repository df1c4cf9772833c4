import ICAL from 'ical.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/contact/contact';
import { backupJsonSchema } from '@/lib/transfer/json-schema';
import { readImport } from '@/lib/transfer/read-import';
import { emptyData } from '@/lib/transfer/empty-data';
import { writeCalendar } from '@/lib/transfer/write-calendar';
import { writeContactsCsv, writeVcards } from '@/lib/transfer/write-contacts';
import { writeCsv } from '@/lib/transfer/write-csv';
import { writeMarkdown } from '@/lib/transfer/write-markdown';

/** One line without what the reader trims or folds: every format carries such text exactly. */
const line = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: max }),
      fc.constantFrom('=1+1', '+x', '-y', '@z', 'a;b,c\\d', 'say "so"', 'שלום', 'Łódź 👩‍👧', "'=a"),
    )
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
const word = line(12).map((text) => text.replace(/[,;:]/g, '_').replace(/^\*/, '_'));

const contacts: fc.Arbitrary<Contact[]> = fc
  .array(
    fc.record(
      {
        name: line(40),
        company: line(40),
        position: line(40),
        headline: line(80),
        location: line(40),
        tags: fc.uniqueArray(word, { maxLength: 3 }),
        birthday: fc.record({
          month: fc.integer({ min: 1, max: 12 }),
          day: fc.integer({ min: 1, max: 28 }),
        }),
      },
      { requiredKeys: ['name', 'tags'] },
    ),
    { maxLength: 5 },
  )
  .map((people) =>
    people.map(({ birthday, ...person }, n) => ({
      id: `00000000-0000-7000-8000-00000000000${n}`,
      createdAt: 1,
      updatedAt: 1_700_000_000_000,
      aliases: [`tel:+4930555010${n}`, `email:p${n}@mail.example`, `li:in:person-ü-${n}`],
      aliasSeen: {},
      tracking: { state: 'untracked' as const },
      ...person,
      ...(birthday ? { annualDates: [{ kind: 'birthday', ...birthday }] } : {}),
    })),
  );

const carried = (contact: Pick<Contact, 'name' | 'aliases'> & Partial<Contact>) => ({
  name: contact.name,
  aliases: contact.aliases.toSorted((a, b) => (a < b ? -1 : 1)),
  company: contact.company,
  position: contact.position,
  headline: contact.headline,
  location: contact.location,
  tags: contact.tags?.length ? contact.tags : undefined,
  annualDates: contact.annualDates,
});

describe('what is written is read back without a difference', () => {
  it.each([
    ['CSV', (people: Contact[]) => writeContactsCsv(people)],
    ['vCard 3.0', (people: Contact[]) => writeVcards(people, '3.0')],
    ['vCard 4.0', (people: Contact[]) => writeVcards(people, '4.0')],
  ])('%s, on the fields it carries', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(contacts, async (people) => {
        const bytes = new TextEncoder().encode(write(people));
        const preview = await readImport({ name: 'x', bytes });
        expect(preview.people.map(carried)).toEqual(people.map(carried));
      }),
      { numRuns: process.env['TEND_NIGHTLY'] ? 2_000 : 200 },
    );
  });
});

describe('a table for spreadsheets', () => {
  it('runs nothing: every cell that looks like a formula is guarded', () => {
    const cells = ['=1', '+1', '-1', '@x', '\tx', '\rx', '＝1', 'fine'];
    const text = writeCsv([cells]);
    const read = text
      .slice(1)
      .trim()
      .split(',')
      .map((cell) => cell.replace(/^"|"$/g, ''));
    expect(read.filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });
});

const person: Contact = {
  id: 'c1',
  createdAt: 1,
  updatedAt: 1,
  name: 'Mira; Solano, Ünïcode ' + 'x'.repeat(90),
  aliases: ['email:mira@mail.example'],
  aliasSeen: {},
  tags: [],
  tracking: { state: 'tracked' },
  due: { firstDueOn: '2026-03-27', tierRank: 0, anchorOn: '', hard: 0, unanswered: 0 },
  annualDates: [
    { kind: 'birthday', month: 2, day: 29, year: 1980 },
    { kind: 'birthday', month: 4, day: 15 },
  ],
};

describe('a calendar', () => {
  const words = {
    due: (name: string) => `Write to ${name}`,
    annual: (name: string, kind: string) => `${name}: ${kind}`,
  };
  const text = writeCalendar([person], words, Date.UTC(2026, 2, 2), '2026-03-02');

  it('is read by ical.js, with days, rules and stable ids', () => {
    const component = new ICAL.Component(ICAL.parse(text));
    const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ uid }) => uid)).toEqual([
      'c1-birthday-2-29@tend.example',
      'c1-birthday-4-15@tend.example',
      'c1-due@tend.example',
    ]);
    expect(events[2]?.startDate.toString()).toBe('2026-03-27');
    expect(events[2]?.endDate.toString()).toBe('2026-03-28');
    expect(events[2]?.summary).toBe(`Write to ${person.name}`);
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1');
    expect(text).not.toContain('mira@mail.example');
  });

  it('begins 29 February of a common year in a leap year, and leaves out days that never are', () => {
    const annualDates = [
      { kind: 'birthday', month: 2, day: 29, year: 1999 },
      { kind: 'work', month: 2, day: 31 },
    ];
    const odd = writeCalendar([{ ...person, due: undefined, annualDates }], words, 0, '1970-01-01');
    expect(odd.match(/^DTSTART.*$/gm)).toEqual(['DTSTART;VALUE=DATE:20000229']);
  });

  it('shows whoever is late today, not in the past', () => {
    const late = writeCalendar([{ ...person, annualDates: [] }], words, 0, '2026-04-02');
    expect(late.match(/^DT(?:START|END).*$/gm)).toEqual([
      'DTSTART;VALUE=DATE:20260402',
      'DTEND;VALUE=DATE:20260403',
    ]);
  });

  it('folds at 75 octets without splitting a character', () => {
    for (const row of text.split('\r\n'))
      expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
  });
});

describe('Markdown', () => {
  it('tells everything about a person, and marks nothing up that a person wrote', () => {
    const data = {
      ...emptyData(),
      contacts: [
        {
          ...person,
          name: 'Mira *Solano*',
          story: 'Sailed *alone*.',
          needs: ['a designer', 'time'],
          channels: [{ network: 'whatsapp' as const, handle: '+43 1' }],
        },
      ],
      commitments: [
        {
          id: 'p',
          createdAt: 1,
          updatedAt: 1,
          contactId: 'c1',
          owner: 'me' as const,
          text: 'Send it',
          dueOn: '2026-01-09',
          doneOn: '2026-01-08',
        },
      ],
      remarks: [
        {
          id: 'r',
          createdAt: 1,
          updatedAt: 1,
          contactId: 'c1',
          text: '<b>bold</b>\n- not a list\n1. nor this',
          day: '2026-01-02',
          said: { in: 'post' as const },
        },
      ],
    };
    const text = writeMarkdown({ data }, () => '2026-01-01');
    expect(text).toContain('## Mira \\*Solano\\*');
    expect(text).toContain(
      '- 2026-01-02 remark: \\<b\\>bold\\</b\\>\n  \\- not a list\n  1\\. nor this',
    );
    expect(text).toContain('- 2026-01-01 I promised, due 2026-01-09, kept 2026-01-08: Send it');
    for (const fact of ['mira@mail.example', 'birthday: 1980-02-29', 'whatsapp: +43 1'])
      expect(text).toContain(fact);
    expect(text).toContain('needs: a designer; time');
    expect(text).toContain('Sailed \\*alone\\*.');
  });
});

describe('the JSON Schema', () => {
  it('in the docs is the one of the schemas that read', () => {
    const shipped: unknown = JSON.parse(readFileSync('docs/backup.schema.json', 'utf8'));
    expect(shipped).toEqual(JSON.parse(JSON.stringify(backupJsonSchema())));
  });
});
