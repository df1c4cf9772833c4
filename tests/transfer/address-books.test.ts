import { describe, expect, it } from 'vitest';
import { readImport } from '@/lib/transfer/read-import';
import { csvText, encode } from '../fixtures/transfer/dialect';
import { vcardText } from '../fixtures/transfer/others';

const read = (name: string, text: string) => readImport({ name, bytes: encode(text) });
const table = (header: string, ...rows: Record<string, string>[]) => {
  const names = header.split(',');
  return csvText([names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]);
};

const google =
  'First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value';
const outlook =
  'First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,E-mail 2 Address,Home Phone,Mobile Phone,Job Title,Company,Business Street,Birthday,Notes';

describe('other address books', () => {
  it('Google Contacts: labels, several values, a note of several lines', async () => {
    const preview = await read(
      'contacts.csv',
      table(
        google,
        {
          'First Name': 'Mira',
          'Last Name': 'Solano',
          'Organization Name': 'Halden Labs',
          'Organization Title': 'Head',
          Birthday: '--04-15',
          Notes: 'one\ntwo',
          Labels: 'Friends ::: * myContacts',
          'E-mail 1 - Value': 'mira@halden.example ::: m@mail.example',
          'Phone 1 - Value': '+49 30 555 0100',
          'Website 1 - Value': 'https://www.linkedin.com/in/mira-solano',
        },
        { 'E-mail 1 - Value': 'just.mail@mail.example' },
        { 'Phone 1 - Value': '+49 30 555 0199', 'First Name': 'Only Phone' },
      ),
    );
    expect(preview.files[0]?.kind).toBe('google-contacts');
    expect(preview.people).toEqual([
      {
        group: 'address-book',
        name: 'Mira Solano',
        aliases: [
          'li:in:mira-solano',
          'email:mira@halden.example',
          'email:m@mail.example',
          'tel:+49305550100',
        ],
        company: 'Halden Labs',
        position: 'Head',
        note: 'one\ntwo',
        tags: ['Friends'],
        annualDates: [{ kind: 'birthday', month: 4, day: 15 }],
      },
      expect.objectContaining({ name: 'just mail' }),
      expect.objectContaining({ name: 'Only Phone', aliases: ['tel:+49305550199'] }),
    ]);
  });

  it('Outlook: Title is Dr, not a job', async () => {
    const row = {
      'First Name': 'Odo',
      'Last Name': 'Halden',
      Title: 'Dr',
      'Job Title': 'Nurse',
      'E-mail Address': 'odo@mail.example',
      Birthday: '0/0/00',
    };
    const preview = await read('c.csv', table(outlook, row));
    expect(preview.files[0]?.kind).toBe('outlook');
    expect(preview.people[0]).toMatchObject({ name: 'Odo Halden', position: 'Nurse' });
    expect(preview.people[0]?.annualDates).toBeUndefined();
    expect(preview.incompleteCount).toBe(0);
  });

  it('Outlook: anniversaries come in; a date nobody can read is left out and said', async () => {
    const row = { 'First Name': 'Odo', 'E-mail Address': 'odo@mail.example' };
    const preview = await read(
      'c.csv',
      table(
        `${outlook},Anniversary`,
        { ...row, Birthday: '3月5日', Anniversary: '6/14/2001' },
        { ...row, 'E-mail Address': 'bo@mail.example', Anniversary: 'in spring' },
      ),
    );
    expect(preview.people[0]?.annualDates).toEqual([
      { kind: 'birthday', month: 3, day: 5 },
      { kind: 'anniversary', month: 6, day: 14, year: 2001 },
    ]);
    expect(preview.people[1]?.annualDates).toBeUndefined();
    expect(preview.incomplete.map(({ sample }) => sample)).toEqual(['Odo · in spring']);
  });

  it('vCards: a birthday nobody can read is left out and said', async () => {
    const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Odo\nEMAIL:o@mail.example\nBDAY:soon\nEND:VCARD\n';
    const preview = await read('c.vcf', card);
    expect(preview.people).toHaveLength(1);
    expect(preview.incomplete).toMatchObject([{ line: 1, sample: 'Odo · soon' }]);
  });

  it.each([
    ['hubspot', 'Record ID,First Name,Last Name,Email,Phone Number,Contact owner'],
    ['apollo', 'First Name,Last Name,Title,Company Name,Email,Email Status,Person Linkedin Url'],
    ['thunderbird', 'First Name,Last Name,Display Name,Primary Email,Screen Name'],
    ['table', 'Vorname,Nachname,E-Mail-Adresse,Firma'],
    ['table', 'Nombre,Apellidos,Correo electrónico,Empresa'],
    ['table', 'Prénom,Nom,Courriel,Société'],
    ['table', 'Full Name,LinkedIn URL,Company'],
  ])('%s: %s', async (kind, header) => {
    const cells: Record<string, string> = {};
    for (const name of header.split(',')) {
      if (/first|vorname|^nombre|prénom/i.test(name)) cells[name] = 'Odo';
      if (/last name|nachname|apellidos|^nom$/i.test(name)) cells[name] = 'Halden';
      if (/^(full|display) name/i.test(name)) cells[name] = 'Odo Halden';
      if (/^(email|e-mail-adresse|correo|courriel|primary email)/i.test(name)) {
        cells[name] = name === 'Email Status' ? 'ok' : 'odo@mail.example';
      }
      if (/linkedin/i.test(name)) cells[name] = 'linkedin.com/in/odo-halden';
      if (/^(company|firma|empresa|société)/i.test(name)) cells[name] = 'Acme';
    }
    const preview = await read('x.csv', table(header, cells));
    expect(preview.error).toBeNull();
    expect(preview.files[0]?.kind).toBe(kind);
    expect(preview.people[0]?.name).toBe('Odo Halden');
    expect(preview.columns?.length).toBe(header.split(',').length);
  });

  it('an unknown header is understood by its values, or mapped by hand', async () => {
    const text = 'Wer,Post,Haus\nOdo Halden,odo@mail.example,Acme\n';
    const asked = await read('x.csv', text);
    expect(asked.columns?.map(({ field }) => field)).toEqual([null, 'email', null]);
    const columns = { Wer: 'name', Haus: 'company' };
    const mapped = await readImport({ name: 'x.csv', bytes: encode(text) }, { columns });
    expect(mapped.people[0]).toMatchObject({ name: 'Odo Halden', company: 'Acme' });
    expect(mapped.fingerprint).toBe(asked.fingerprint);
  });
});

describe('vCards', () => {
  it('of 2.1, 3.0 and 4.0, and of Monica', async () => {
    const preview = await read('all.vcf', vcardText);
    expect(preview.problems).toEqual([]);
    expect(preview.people.map(({ name, aliases }) => [name, aliases[0]])).toEqual([
      ['Mira Solano', 'li:in:mira-solano'],
      ['Odo Halden', 'li:in:odo-halden'],
      ['Ilse Müller', 'tel:+49305550101'],
      ['Noor Dahl', 'li:in:noor-dahl'],
    ]);
    expect(preview.people[0]).toMatchObject({
      company: 'Halden Labs',
      position: 'Head of Research',
      note: 'Likes plain words, long walks\nand a folded line.',
      tags: ['friends', 'climbing'],
      annualDates: [{ kind: 'birthday', month: 4, day: 15 }],
    });
    expect(preview.people[2]?.note).toBe('a folded note');
  });

  it('with the escaped colon of older address books gives the profile', async () => {
    const card =
      'BEGIN:VCARD\nVERSION:3.0\nFN:Mira Sol\nURL:https\\://www.linkedin.com/in/mira-sol\nEND:VCARD';
    const preview = await readImport({ name: 'a.vcf', bytes: new TextEncoder().encode(card) });
    expect(preview.people.map(({ aliases }) => aliases)).toEqual([['li:in:mira-sol']]);
  });

  it('one broken card costs only itself', async () => {
    const broken = vcardText.replace('FN:Odo Halden', 'FN Odo Halden');
    const preview = await read('all.vcf', broken);
    expect(preview.people).toHaveLength(3);
    expect(preview.problems).toMatchObject([{ reason: 'bad-card', line: 16 }]);
  });
});
