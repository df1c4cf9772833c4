import { describe, expect, it } from 'vitest';
import { readImport, readImports } from '@/lib/transfer/read-import';
import { csvText, encode } from '../fixtures/transfer/dialect';
import { invent } from '../fixtures/transfer/invent';
import {
  connectionRows,
  connectionVariants,
  messageHeaders,
  messageRows,
  profileRows,
  rawUrl,
} from '../fixtures/transfer/linkedin-files';
import { googleTable, otherFiles, snapshotAnswer } from '../fixtures/transfer/others';
import { plainZip } from '../fixtures/transfer/zip';

const person = invent(1);
const alias = `li:in:${person.slug}`;
const connections = {
  name: 'Connections.csv',
  bytes: encode(csvText(connectionRows(connectionVariants['2023'] ?? [], [person]))),
};
const file = (name: string, rows = otherFiles[name] ?? []) => ({
  name,
  bytes: encode(csvText(rows)),
});
const dropped = (name: string, text: string) => readImport({ name, bytes: encode(text) });

describe('Invitations.csv', () => {
  it.each([
    ['Invitations.csv', [alias, alias]],
    ['Invitations of 2023.csv', ['li:member:22']],
    ['Invitations of 2018.csv', []],
  ])('%s', async (name, aliases) => {
    const preview = await readImports([connections, file(name)]);
    expect(preview.touches.map((touch) => touch.alias)).toEqual(aliases);
    const reasons = preview.problems.map(({ reason }) => reason);
    expect(reasons).toEqual(aliases.length > 0 ? [] : ['person-unclear']);
  });
});

describe('messages', () => {
  it('of 2018 name nobody by an address: counted, nobody is guessed', async () => {
    const header = 'From,To,Date,Subject,Content,Direction,Folder';
    const name = `${person.first} ${person.last}`;
    const rows = [
      header.split(','),
      ['Ada Quill', name, '10/18/18, 9:05 AM', '', 'Hello', 'OUTGOING', 'SENT'],
      [name, 'Ada Quill', '10/18/18, 9:15 AM', '', 'Hi', 'INCOMING', 'INBOX'],
    ];
    const preview = await readImports([connections, file('Messages.csv', rows)]);
    expect(preview.touches).toEqual([]);
    expect(preview.skipped).toEqual({ 'unknown-member': 2 });
    expect((await readImport(file('Messages.csv', rows))).error?.reason).toBe('no-rows');
  });

  it.each(['coach_messages.csv', 'guide_messages.csv', 'learning_role_play_messages.csv'])(
    '%s is no history with anybody',
    async (name) => {
      const talk = [{ with: person, mine: true, at: '2024-03-01 09:00:00 UTC', words: 'Hello' }];
      const bytes = encode(csvText(messageRows(messageHeaders['2026'], talk)));
      expect((await readImport({ name, bytes })).error?.reason).toBe('nothing-useful');
      const beside = await readImports([connections, { name, bytes }]);
      expect(beside.touches).toEqual([]);
      expect(beside.problems).toEqual([]);
    },
  );
});

describe('the smaller files', () => {
  it('of 2022 in UTF-16 with tabs name no address and are shown as unclear', async () => {
    const rows = otherFiles['Endorsement Received Info.csv'] ?? [];
    const dialect = {
      separator: '\t',
      newline: '\r\n',
      encoding: 'utf-16le',
      quoteAll: true,
    } as const;
    const bytes = encode(csvText(rows, dialect), 'utf-16le');
    const preview = await readImports([
      connections,
      { name: 'Endorsement Received Info.csv', bytes },
    ]);
    expect(preview.problems.map(({ reason }) => reason)).toEqual(['person-unclear']);
  });

  it('of reactions and comments name the author of a post by its address', async () => {
    const preview = await readImports([connections, file('Comments.csv'), file('Reactions.csv')]);
    expect(preview.touches.map((touch) => [touch.kind, touch.alias])).toEqual([
      ['comment', alias],
      ['reaction', alias],
    ]);
  });

  it('of shares in both dialects are read and tell nothing about others', async () => {
    const old = 'Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility,A,B,C'.split(',');
    const preview = await readImports([
      connections,
      file('Shares.csv'),
      {
        name: 'Shares_1.csv',
        bytes: encode(
          csvText([old], { separator: '\t', newline: '\n', encoding: 'utf-16le' }),
          'utf-16le',
        ),
      },
    ]);
    expect(preview.problems).toEqual([]);
    expect(preview.files.map(({ kind }) => kind)).toEqual(['connections', 'shares', 'shares']);
  });

  it('of the telephone are a group of their own', async () => {
    const preview = await readImports([connections, file('Contacts.csv')]);
    expect(preview.people.map(({ group }) => group)).toEqual(['connections', 'address-book']);
    expect(preview.people[1]).toMatchObject({
      company: 'Acme',
      aliases: ['email:o@mail.example', 'tel:+49305550100'],
    });
  });

  it('arrive as JSON from the Member Snapshot API, too', async () => {
    const preview = await dropped('snapshot.json', snapshotAnswer);
    expect(preview.people).toMatchObject([{ aliases: [alias], connectedOn: '2020-03-27' }]);
  });
});

describe('a folder', () => {
  it('of an archive holds articles and pictures that nobody hears of', async () => {
    const preview = await readImports([
      connections,
      { name: 'Articles/How I work.html', bytes: encode('<html>Once upon a time</html>') },
      { name: 'photo.jpg', bytes: Uint8Array.of(0xff, 0xd8, 0xff) },
      { name: 'Ad_Targeting.csv', bytes: encode('Company Names,Company Names\na,b\n') },
      { name: '.DS_Store', bytes: encode('x') },
    ]);
    expect(preview.error).toBeNull();
    expect(preview.problems).toEqual([]);
    expect(preview.people).toHaveLength(1);
  });

  it('keeps the good files when one is of no use, and says which', async () => {
    const sheet = { name: 'Reactions.csv', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1) };
    const preview = await readImports([connections, sheet]);
    expect(preview.error).toBeNull();
    expect(preview.people).toHaveLength(1);
    expect(preview.problems).toMatchObject([{ file: 'Reactions.csv', reason: 'spreadsheet' }]);
    expect((await readImports([sheet, sheet])).error?.reason).toBe('spreadsheet');
  });

  it('with something dangerous in it is refused whole', async () => {
    const bomb = plainZip({ 'Connections.csv': new Uint8Array(64 * 1024 * 1024) });
    const preview = await readImports([connections, { name: 'a.zip', bytes: bomb }]);
    expect(preview).toMatchObject({ error: { reason: 'bomb' }, people: [] });
  });
});

describe('tables of others', () => {
  it('Google Contacts before 2024', async () => {
    const preview = await dropped('contacts.csv', googleTable);
    expect(preview.files[0]?.kind).toBe('google-contacts');
    expect(preview.people).toMatchObject([
      {
        name: 'Mira Solano',
        company: 'Acme',
        position: 'CTO',
        note: 'One\ntwo',
        tags: ['Friends'],
        annualDates: [{ month: 4, day: 15, year: 1980 }],
      },
    ]);
  });

  it.each([
    [
      'Classic Outlook',
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,Home Phone,E-mail Address,Categories,Notes',
    ],
    [
      'Outlook by Google',
      'First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,Language,Internet Free Busy,Notes,E-mail Address,Company,Job Title,Categories',
    ],
    [
      'LinkedIn before 2018',
      'Title,First Name,Middle Name,Last Name,Suffix,E-mail Address,Company,Job Title',
    ],
  ])('%s', async (_, header) => {
    const cells: Record<string, string> = {
      Title: 'Dr',
      'First Name': 'Mira',
      'Last Name': 'Solano',
      'E-mail Address': 'm@mail.example',
      Company: 'Acme',
      'Job Title': 'CTO',
      Birthday: '0/0/00',
    };
    const names = header.split(',');
    const name = 'linkedin_connections_export_microsoft_outlook.csv';
    const preview = await dropped(name, csvText([names, names.map((one) => cells[one] ?? '')]));
    expect(preview.people).toEqual([
      {
        group: 'address-book',
        name: 'Mira Solano',
        aliases: ['email:m@mail.example'],
        company: 'Acme',
        position: 'CTO',
      },
    ]);
  });

  it('Notion: a zip in a zip, names with an id behind them', async () => {
    const table = csvText([
      ['Name', 'Email', 'Company', 'Met on', 'Tags'],
      ['Mira Solano', 'm@mail.example', 'Acme', 'March 27, 2020', 'climbing, friends'],
    ]);
    const inner = plainZip({
      'People 1a2b3c4d5e6f.csv': encode(table),
      'People/Mira 9f.md': encode('# Mira'),
    });
    const preview = await readImport({
      name: 'Export.zip',
      bytes: plainZip({ 'Export-1.zip': inner }),
    });
    expect(preview.people).toMatchObject([{ name: 'Mira Solano', tags: ['climbing', 'friends'] }]);
  });

  it('Monica before 5: JSON with contacts', async () => {
    const contacts = [{ first_name: 'Mira', last_name: 'Solano', email: 'm@mail.example' }];
    const preview = await dropped('monica.json', JSON.stringify({ contacts }));
    expect(preview.people).toMatchObject([{ name: 'Mira Solano' }]);
  });

  it.each([
    ['Airtable', 'Name,Email,Phone,LinkedIn,Company,Notes'],
    ['folk', 'First name,Last name,Emails,Phone numbers,Companies,Job title,Groups'],
    ['Dex', 'First name,Last name,Email,Phone,LinkedIn,Job Title,Notes'],
    ['Clay', 'Name,Emails,Phone Numbers,LinkedIn URL,Organization,Title,Bio'],
  ])('%s, as far as its columns say what they are', async (_, header) => {
    const names = header.split(',');
    const row = names.map((name) => {
      if (/^name$/i.test(name)) return 'Mira Solano';
      if (/first/i.test(name)) return 'Mira';
      if (/last/i.test(name)) return 'Solano';
      if (/email/i.test(name)) return 'm@mail.example';
      if (/linkedin/i.test(name)) return rawUrl(person);
      return /phone/i.test(name) ? '+49 30 5550100' : 'Acme';
    });
    const preview = await dropped('people.csv', csvText([names, row]));
    expect(preview.people).toMatchObject([{ name: 'Mira Solano' }]);
    expect(preview.people[0]?.aliases).toContain('email:m@mail.example');
  });

  it('is not mistaken for an archive because of the owner’s own file', async () => {
    expect((await readImport(file('Profile.csv', profileRows))).error?.reason).toBe('no-rows');
  });
});
