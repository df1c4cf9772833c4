import { describe, expect, it } from 'vitest';
import { readImport, readImports } from '@/lib/transfer/read-import';
import {
  csvText,
  type Dialect,
  encode,
  fitsWestern,
  plainDialect,
} from '../fixtures/transfer/dialect';
import { invent } from '../fixtures/transfer/invent';
import {
  blankRow,
  connectionRows,
  connectionVariants,
  messageHeaders,
  messageRows,
  owner,
  profileRows,
  rawUrl,
} from '../fixtures/transfer/linkedin-files';
import { plainZip, streamedZip } from '../fixtures/transfer/zip';

const people = Array.from({ length: 60 }, (_, index) => invent(index + 1));
const withEmail = people.map((person, index) => ({ ...person, email: `p${index}@mail.example` }));

const separators = [',', ';', '\t'] as const;
const newlines = ['\n', '\r\n'] as const;
const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'] as const;
/** `quoted`: every cell in quotation marks, the word `Notes:` too. */
const preambles = ['plain', 'none', 'quoted'] as const;

describe('Connections.csv', () => {
  const cases = Object.keys(connectionVariants).flatMap((variant) =>
    preambles.flatMap((preamble) => encodings.map((encoding) => ({ variant, preamble, encoding }))),
  );

  it.each(cases)('of $variant with preamble $preamble in $encoding reads the same', async (one) => {
    const columns = connectionVariants[one.variant] ?? [];
    const fits = one.encoding === 'windows-1252';
    const chosen = fits
      ? withEmail.filter((p) => fitsWestern(Object.values(p).join('')))
      : withEmail;
    for (const separator of separators) {
      for (const newline of newlines) {
        const { preamble } = one;
        const quoteAll = preamble === 'quoted';
        const dialect: Dialect = { separator, newline, encoding: one.encoding, quoteAll };
        const rows = connectionRows(columns, chosen, preamble === 'quoted' ? 'plain' : preamble);
        const bytes = encode(csvText(rows, dialect), one.encoding);
        const preview = await readImport({ name: 'Connections.csv', bytes });
        expect(preview.error).toBeNull();
        expect(preview.problems).toEqual([]);
        expect(preview.people.map(({ name }) => name)).toEqual(
          chosen.map(({ first, last }) => `${first} ${last}`),
        );
        expect(preview.people.map(({ connectedOn }) => connectedOn)).toEqual(
          chosen.map(({ connectedOn }) => connectedOn),
        );
        const keys = preview.people.map(({ aliases }) => aliases[0]);
        const hasUrl = columns.some(([name]) => name === 'URL');
        expect(keys).toEqual(chosen.map((p) => (hasUrl ? `li:in:${p.slug}` : `email:${p.email}`)));
      }
    }
  });

  it('with rows shorter and longer than the header reads what is there', async () => {
    const rows = connectionRows(connectionVariants['edited'] ?? [], people, 'none').map((row, n) =>
      n % 2 === 0 ? row : n % 4 === 1 ? row.slice(0, 7) : [...row, 'more', ''],
    );
    const preview = await readImport({ name: 'Connections.csv', bytes: encode(csvText(rows)) });
    expect(preview.problems).toEqual([]);
    expect(preview.people).toHaveLength(people.length);
  });

  it('counts closed accounts, and lists by line who has nothing to be known by', async () => {
    const columns = connectionVariants['2023'] ?? [];
    const rows = connectionRows(columns, people.slice(0, 2));
    rows.push(blankRow(columns), ['Nobody', 'Known', '', '', '', 'CTO', '']);
    const preview = await readImport({ name: 'Connections.csv', bytes: encode(csvText(rows)) });
    expect(preview.people).toHaveLength(2);
    expect(preview.skipped).toEqual({ 'blank-account': 1 });
    expect(preview.problems.map(({ line, reason }) => [line, reason])).toEqual([[8, 'no-address']]);
  });

  it('keeps people whose date cannot be read, without it, and says so', async () => {
    const rows = connectionRows(connectionVariants['2023'] ?? [], people.slice(0, 2));
    rows.push(['Bad', 'Date', 'https://www.linkedin.com/in/bad-date', '', 'Acme', '', 'soon']);
    const preview = await readImport({ name: 'Connections.csv', bytes: encode(csvText(rows)) });
    expect(preview.people.at(-1)).toEqual({
      name: 'Bad Date',
      aliases: ['li:in:bad-date'],
      company: 'Acme',
      group: 'connections',
    });
    expect(preview).toMatchObject({ problemCount: 0, incompleteCount: 1 });
    expect(preview.incomplete).toEqual([
      { file: 'Connections.csv', line: 7, reason: 'bad-date', sample: 'Bad Date · soon' },
    ]);
  });

  it('of 2021 brings people in by name and day, and never guesses an address', async () => {
    const header = 'First Name,Last Name,Email Address,Company,Position,Connected On\n';
    const rows = [
      'Mira,Sol,,Acme,CTO,27 Mar 2020',
      'Mira,Sol,,Beta,CTO,27 Mar 2020',
      'Mira,Sol,,Gamma,CTO,28 Mar 2020',
      'Ana,Sol,a@mail.example,Acme,,27 Mar 2020',
      'Ines,Roa,,Acme,,soon',
      'Bo,,,,,',
    ];
    const bytes = encode(header + rows.join('\n'));
    const preview = await readImport({ name: 'Connections.csv', bytes });
    expect(preview.people.map(({ aliases }) => aliases)).toEqual([
      ['entry:mira sol|2020-03-27|acme'],
      ['entry:mira sol|2020-03-27|beta'],
      ['entry:mira sol|2020-03-28'],
      ['email:a@mail.example'],
      ['entry:ines roa||acme'],
    ]);
    expect(preview.problems.map(({ reason }) => reason)).toEqual(['no-address']);
  });

  it.each([
    ['Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion', '1 août 2020'],
    ['Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am', '1. Aug. 2020'],
    ['Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el', '1 de agosto de 2020'],
    ['Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Connesso il', '1 ago 2020'],
  ])('with translated headers (%s) knows the months of that language', async (header, day) => {
    const text = `${header}\nMira,Sol,https://www.linkedin.com/in/mira-sol,,Acme,CTO,${day}\n`;
    const preview = await readImport({ name: 'Connections.csv', bytes: encode(text) });
    expect(preview.people).toMatchObject([{ name: 'Mira Sol', connectedOn: '2020-08-01' }]);
  });

  it('takes the invisible marks off both ends of a name’s parts', async () => {
    const header = 'First Name,Last Name,URL,Company,Position,Connected On';
    const text = `${header}\nMira\u200b ,\u202bSol\u202c,https://www.linkedin.com/in/m,,,1 Mar 2020\n`;
    const preview = await readImport({ name: 'Connections.csv', bytes: encode(text) });
    expect(preview.people.map(({ name }) => name)).toEqual(['Mira Sol']);
  });

  it('without a single row is an error with a reason', async () => {
    const rows = connectionRows(connectionVariants['2023'] ?? [], []);
    const preview = await readImport({ name: 'Connections.csv', bytes: encode(csvText(rows)) });
    expect(preview.error?.reason).toBe('no-rows');
  });
});

const [ana = invent(1), bo = invent(2), cy = invent(3)] = people;

describe('messages.csv', () => {
  const messages = [
    { with: ana, mine: true, at: '2024-03-01 09:00:00 UTC', words: 'Hello' },
    { with: ana, mine: true, at: '2024-03-01 10:00:00 UTC', words: '<p>And Tom &amp; Jo</p>' },
    { with: ana, mine: false, at: '2024-03-02 10:00:00 UTC', words: 'Hi' },
    { with: bo, mine: false, at: '2024-03-02 23:30:00 UTC', words: 'Buy now' },
    { with: bo, mine: false, at: '2024-03-03 10:00:00 UTC', words: 'Spam', folder: 'SPAM' },
    { with: cy, mine: true, at: '2024-03-03 10:00:00 UTC', words: 'Draft', draft: true },
    { with: cy, mine: true, at: '2024-03-03 10:00:00 UTC', words: '' },
  ];

  it.each(Object.entries(messageHeaders))(
    'of %s becomes touches with counts',
    async (_, header) => {
      const preview = await readImports([
        { name: 'messages.csv', bytes: encode(csvText(messageRows(header, messages))) },
        { name: 'Profile.csv', bytes: encode(csvText(profileRows)) },
      ]);
      expect(preview.error).toBeNull();
      expect(preview.owner?.alias).toBe(`li:in:${owner.slug}`);
      const ofAna = preview.touches.filter(({ alias }) => alias === `li:in:${ana.slug}`);
      expect(ofAna).toEqual([
        expect.objectContaining({
          kind: 'message',
          day: '2024-03-01',
          direction: 'outbound',
          count: 2,
          text: 'Hello\n\nAnd Tom & Jo',
        }),
        expect.objectContaining({ day: '2024-03-02', direction: 'inbound', count: 1, text: 'Hi' }),
      ]);
      expect(preview.people.map(({ name }) => name)).toEqual([`${ana.first} ${ana.last}`]);
      expect(preview.skipped).toMatchObject({ spam: 1, 'no-words': 1 });
      // Before drafts were marked, a draft looks like a message nobody answered.
      expect(preview.skipped['one-sided']).toBe(header === messageHeaders['2023'] ? 2 : 1);
      expect(preview.skipped.draft).toBe(header.includes('DRAFT') ? 1 : undefined);
    },
  );

  it('puts a message on the local day of its instant', async () => {
    const file = {
      name: 'm.csv',
      bytes: encode(csvText(messageRows(messageHeaders['2026'], messages))),
    };
    const profile = { name: 'Profile.csv', bytes: encode(csvText(profileRows)) };
    const options = { timeZone: 'Asia/Kolkata' };
    const { touches } = await readImports([file, profile], options);
    expect(touches.find(({ alias }) => alias.endsWith(bo.slug))?.day).toBe('2024-03-03');
  });

  it('joins raw Unicode addresses with percent-encoded ones', async () => {
    const odd = invent(13);
    const connections = csvText(connectionRows(connectionVariants['2023'] ?? [], [odd]));
    const talk = [{ with: odd, mine: true, at: '2024-03-01 09:00:00 UTC', words: 'Hello' }];
    expect(connections).toContain('%C3%BC');
    expect(rawUrl(odd)).toContain('ü');
    const preview = await readImports([
      { name: 'Connections.csv', bytes: encode(connections) },
      { name: 'Profile.csv', bytes: encode(csvText(profileRows)) },
      { name: 'messages.csv', bytes: encode(csvText(messageRows(messageHeaders['2026'], talk))) },
    ]);
    expect(preview.people).toHaveLength(1);
    expect(preview.touches[0]?.alias).toBe(preview.people[0]?.aliases[0]);
  });
});

const table = (header: string, ...rows: string[][]) =>
  encode(csvText([header.split(','), ...rows]));

describe('the other files of the archive', () => {
  it('become touches in Pacific and UTC time', async () => {
    const other = rawUrl(ana);
    const connections = csvText(connectionRows(connectionVariants['2023'] ?? [], [ana]));
    const preview = await readImports([
      { name: 'Connections.csv', bytes: encode(connections) },
      {
        name: 'Invitations.csv',
        bytes: table(
          'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
          ['Me', 'Ana', '7/1/20, 5:30 PM', 'May I?', 'OUTGOING', rawUrl(owner), other],
          ['Me', 'Ana', '7/2/20, 5:30 PM', '', 'OUTGOING', rawUrl(owner), other],
        ),
      },
      {
        name: 'Endorsement_Given_Info.csv',
        bytes: table(
          'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status',
          ['2021/02/03 10:00:00 UTC', 'Patience', 'Ana', 'B', other.slice(8), 'ACCEPTED'],
        ),
      },
      {
        name: 'Recommendations_Given.csv',
        bytes: table(
          'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
          [ana.first, ana.last, 'Elsewhere', ana.position, 'A joy.', '02/03/21, 11:30 PM', ''],
          [ana.first, ana.last, 'Elsewhere', 'Other', 'A joy.', '02/03/21, 11:30 PM', ''],
        ),
      },
      {
        name: 'Comments.csv',
        bytes: encode(
          `Date,Link,Message\r\n2022-01-05 10:00:00,https://www.linkedin.com/posts/${ana.slug}_words-activity-7,Well said\nand true, too\r\n2022-01-06 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7,Hm\r\n`,
        ),
      },
    ]);
    expect(preview.format).toBe('linkedin-archive');
    expect(preview.touches.map((touch) => [touch.kind, touch.day, touch.direction])).toEqual([
      ['message', '2020-07-02', 'outbound'],
      ['review', '2021-02-04', 'outbound'],
      ['endorsement', '2021-02-03', 'outbound'],
      ['comment', '2022-01-05', 'outbound'],
    ]);
    expect(preview.touches[3]?.text).toBe('Well said\nand true, too');
    expect(preview.skipped).toMatchObject({ 'author-unknown': 1, 'no-words': 1 });
    expect(preview.problems.map(({ reason }) => reason)).toEqual(['person-unclear']);
  });
});

describe('an archive', () => {
  const connections = encode(csvText(connectionRows(connectionVariants['2023'] ?? [], people)));
  const logins = encode('Login Date,IP Address\n2020-01-01,1.2.3.4\n');

  it.each([
    ['streamed', streamedZip],
    ['plain', plainZip],
  ])('that is %s is read by its directory', async (_, zip) => {
    const bytes = zip({ 'Complete/Connections.csv': connections, 'Logins.csv': logins });
    const preview = await readImport({ name: 'renamed.bin', bytes });
    expect(preview.error).toBeNull();
    expect(preview.format).toBe('linkedin-archive');
    expect(preview.people).toHaveLength(people.length);
    expect(preview.files.map(({ name }) => name)).toEqual(['Connections.csv']);
  });

  it('may hold a numbered split, a folder of the Mac and a spreadsheet under a false name', async () => {
    const second = encode(
      csvText(
        connectionRows(connectionVariants['2023'] ?? [], [invent(500)], 'none'),
        plainDialect,
      ),
    );
    const sheet = plainZip({ '[Content_Types].xml': encode('<x/>') });
    const bytes = plainZip({
      'Connections.csv': connections,
      'Connections_1.csv': second,
      '__MACOSX/Connections.csv': encode('noise'),
      'Reactions.csv': sheet,
    });
    const preview = await readImport({ name: 'a.zip', bytes });
    expect(preview.people).toHaveLength(people.length + 1);
    expect(preview.problemCount).toBe(1);
  });
});
