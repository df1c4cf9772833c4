import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '@/lib/transfer/import-preview';
import { importLimits } from '@/lib/transfer/limits';
import { readImport } from '@/lib/transfer/read-import';
import { csvText, encode } from '../fixtures/transfer/dialect';
import { invent } from '../fixtures/transfer/invent';
import {
  connectionRows,
  connectionVariants,
  messageHeaders,
  messageRows,
} from '../fixtures/transfer/linkedin-files';
import {
  backupBytes,
  googleTable,
  otherFiles,
  snapshotAnswer,
  vcardText,
} from '../fixtures/transfer/others';
import { plainZip, streamedZip } from '../fixtures/transfer/zip';

const people = Array.from({ length: 40 }, (_, index) => invent(index + 1));
const connections = encode(csvText(connectionRows(connectionVariants['2023'] ?? [], people)));
const messages = encode(
  csvText(
    messageRows(
      messageHeaders['2026'],
      people.map((person, n) => ({
        with: person,
        mine: n % 2 === 0,
        at: '2024-03-01 09:00:00 UTC',
        words: 'Hi',
      })),
    ),
  ),
);
const archive = streamedZip({ 'Connections.csv': connections, 'messages.csv': messages });
const read = (bytes: Uint8Array, name = 'a.zip') => readImport({ name, bytes });
const reasonOf = async (bytes: Uint8Array) => (await read(bytes)).error?.reason;

describe('a hostile archive', () => {
  it('that swells beyond reason is refused after a few megabytes', async () => {
    const bomb = plainZip({ 'Connections.csv': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonOf(bomb)).toBe('bomb');
  });

  it('with the sizes of a small file and the bytes of a large one is refused', async () => {
    const bomb = plainZip({ 'Connections.csv': new Uint8Array(64 * 1024 * 1024) });
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    const directory = view.getUint32(lying.length - 22 + 16, true);
    view.setUint32(directory + 24, 100, true);
    expect(await reasonOf(lying)).toBe('bomb');
  });

  it('that is encrypted, lists too much or is a box of boxes is refused', async () => {
    const locked = Uint8Array.from(plainZip({ 'Connections.csv': connections }));
    const view = new DataView(locked.buffer);
    view.setUint16(view.getUint32(locked.length - 22 + 16, true) + 8, 1, true);
    expect(await reasonOf(locked)).toBe('encrypted');
    const many = Object.fromEntries(
      Array.from({ length: importLimits.zipEntries + 1 }, (_, n) => [`${n}.csv`, new Uint8Array()]),
    );
    expect(await reasonOf(plainZip(many))).toBe('too-many-entries');
    const inner = plainZip({ 'x.csv': connections });
    const nested = plainZip({ 'a.zip': plainZip({ 'b.zip': inner }) });
    expect(await reasonOf(nested)).toBe('nested-archive');
  });

  it('with paths that climb is read by base name alone', async () => {
    const preview = await read(plainZip({ '../../etc/Connections.csv': connections }));
    expect(preview.files.map(({ name }) => name)).toEqual(['Connections.csv']);
    expect(preview.people).toHaveLength(people.length);
  });

  it('cut at every hundredth of its length is refused each time', async () => {
    for (let part = 0; part < 100; part += 1) {
      const preview = await read(archive.slice(0, Math.floor((archive.length * part) / 100)));
      expect(preview.error, `${part} %`).not.toBeNull();
      expect(preview.people).toEqual([]);
    }
  });

  it.each([
    ['spreadsheet', plainZip({ '[Content_Types].xml': encode('<x/>'), 'xl/a.xml': encode('') })],
    ['spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['unknown-format', encode('%PDF-1.7 …')],
    ['empty', new Uint8Array()],
    ['sql', encode('CREATE TABLE contacts (id int);')],
    ['calendar', encode('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')],
    ['not-a-table', encode('Once upon a time\nthere was no table\n')],
    ['damaged', encode('{"contacts": [')],
    ['nothing-useful', plainZip({ 'photo.jpg': new Uint8Array(9) })],
    ['needs-mapping', encode('a,b,c\n1,2,3\n4,5,6\n')],
  ])('named otherwise: %s', async (reason, bytes) => {
    const preview = await read(bytes, 'Connections.csv');
    expect(preview.error?.reason).toBe(reason);
    expect(preview.people).toEqual([]);
  });
});

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const good = 'Mira,Dahl,https://www.linkedin.com/in/mira-dahl,,Acme,CTO,27 Mar 2020\n';

describe('a hostile table', () => {
  const readRows = (rows: string) => read(encode(header + rows), 'Connections.csv');

  it.each([
    ['an unclosed quote', 'Odo,"Never closed,x,y,z\n', 'broken-quotes'],
    ['a zero byte', 'Odo,\0Null,https://www.linkedin.com/in/odo,,,,\n', 'control-characters'],
    ['a cell of 10 MB', `Odo,${'x'.repeat(10_000_000)},,,,,\n`, 'field-too-long'],
    ['a thousand fields too many', `Odo${','.repeat(2_500)}\n`, 'too-many-fields'],
  ])('with %s loses that row only, and says where', async (_, row, reason) => {
    const preview = await readRows(row.includes('Never') ? good + row : row + good);
    expect(preview.people.map(({ name }) => name)).toEqual(['Mira Dahl']);
    expect(preview.problems.map((problem) => problem.reason)).toEqual([reason]);
    expect(preview.problems[0]?.line).toBe(row.includes('Never') ? 3 : 2);
    expect(preview.problems[0]?.sample.length).toBeLessThanOrEqual(200);
  });

  it('with two encodings keeps both', async () => {
    const western = encode('Zoë,Große,https://www.linkedin.com/in/zoe,,,,\n', 'windows-1252');
    const bytes = Buffer.concat([encode(header), western, encode(good.replace('Mira', 'Łucja'))]);
    const preview = await read(bytes, 'Connections.csv');
    expect(preview.people.map(({ name }) => name)).toEqual(['Zoë Große', 'Łucja Dahl']);
  });

  it('with formulas and prototype keys is text and nothing else', async () => {
    const rows = '=1+1,__proto__,https://www.linkedin.com/in/odo,,constructor,=cmd|x,\n';
    const preview = await readRows(rows);
    expect(preview.people[0]).toMatchObject({ name: '=1+1 __proto__', company: 'constructor' });
    const keys = 'name,__proto__,constructor,email\nOdo,a,b,odo@mail.example\n';
    const odd = await read(encode(keys), 'x.csv');
    expect(odd.people.map(({ name }) => name)).toEqual(['Odo']);
    expect(Object.keys({})).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

const isWhole = (preview: ImportPreview) =>
  preview.error === null || (preview.people.length === 0 && preview.touches.length === 0);

const anyTable = encode(
  csvText([
    ['Person', 'Mail', 'Phone', 'LinkedIn', 'Where'],
    ...people.map(({ first, slug }, n) => [
      first,
      `p${n}@mail.example`,
      '+49 30 5550100',
      `linkedin.com/in/${slug}`,
      'Riga, "old" town',
    ]),
  ]),
);

/** Bytes flipped, cut, doubled and sown with the characters that formats live by. */
const mutation = fc.record({
  flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  sow: fc.array(
    fc.tuple(fc.nat(), fc.constantFrom('"', ',', ';', '\n', '\0', '\uFEFF', 'PK', '{', ':', '=\n')),
    { maxLength: 6 },
  ),
});

function mutate(
  bytes: Uint8Array,
  { flips, cut, sow }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
) {
  let changed = Uint8Array.from(bytes);
  for (const [at, byte] of flips) changed[at % changed.length] = byte;
  for (const [at, text] of sow) {
    const place = at % (changed.length + 1);
    const parts = [changed.subarray(0, place), encode(text), changed.subarray(place)];
    changed = Uint8Array.from(Buffer.concat(parts));
  }
  return cut === null ? changed : changed.slice(0, Math.floor(changed.length * cut));
}

const runs = process.env['TEND_NIGHTLY'] ? 10_000 : 150;

describe('mutated files never get past the border', () => {
  it.each<[string, Uint8Array, string?]>([
    ['archive', archive],
    ['nested archive', plainZip({ 'Export.zip': plainZip({ 'People 1a2b.csv': anyTable }) })],
    ['gzip', gzipSync(connections)],
    ['vCards', encode(vcardText), 'all.vcf'],
    ['backup', backupBytes, 'tend.json'],
    ['snapshot answer', encode(snapshotAnswer), 'snapshot.json'],
    [
      'list of records',
      encode(JSON.stringify({ contacts: [{ name: 'Odo', mail: 'o@m.example' }] })),
    ],
    ['address book', anyTable, 'people.csv'],
    ['Google Contacts', encode(googleTable), 'contacts.csv'],
    ['wide text', encode(csvText(otherFiles['Endorsement Received Info.csv'] ?? []), 'utf-16le')],
    ['connections', connections, 'Connections.csv'],
    ['messages', messages, 'messages.csv'],
    ...Object.entries(otherFiles).map(
      ([name, rows]) => [name, encode(csvText(rows)), name] satisfies [string, Uint8Array, string],
    ),
  ])(
    'mutated %s',
    async (_, bytes, name) => {
      await fc.assert(
        fc.asyncProperty(mutation, async (change) => {
          const mutated = mutate(bytes, change);
          const started = process.cpuUsage();
          const preview = await read(mutated, name);
          expect(isWhole(preview)).toBe(true);
          const { user } = process.cpuUsage(started);
          expect(user / 1000, 'milliseconds at work').toBeLessThan(1_000);
        }),
        { numRuns: runs },
      );
    },
    1_200_000,
  );
});
