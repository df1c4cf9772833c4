import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { TendDatabase } from '@/lib/db/database';
import { schemaVersions } from '@/lib/db/migrations/schema-versions';
import { schemaVersion } from '@/lib/domain/record/schema-version';
import { contactSchema } from '@/lib/domain/contact/contact';
import { seenPage } from '@/tests/builders/addresses';
import { buildServices } from '@/tests/builders/test-services';

/** Stored databases of every schema ever published; a row set by table. */
const folder = 'tests/fixtures/databases';
type Rows = Record<string, Record<string, unknown>[]>;
const stored = (version: number): Rows =>
  JSON.parse(readFileSync(`${folder}/version-${String(version)}.json`, 'utf8')) as Rows;

/** A database as code of that time left it: its own schema, its own rows, nothing of ours. */
async function asLeftBy(version: number, name: string): Promise<void> {
  const old = new Dexie(name);
  for (const { version: step, stores } of schemaVersions) {
    if (step <= version) old.version(step).stores(stores);
  }
  await old.open();
  for (const [table, rows] of Object.entries(stored(version))) await old.table(table).bulkAdd(rows);
  old.close();
}

/** With UPDATE_DATABASES=1, writes what today's services store; only ever for a schema not yet published. */
async function writeToday(): Promise<void> {
  const services = await buildServices('2026-03-02', 'stored-today');
  const { id } = await services.contacts.create({
    name: 'Mira Solano',
    headline: 'Head of Research',
    company: 'Halden Labs',
    track: true,
    seen: seenPage('mira-solano', '101'),
    remark: 'We stopped doing quarterly plans the day my daughter was born.',
  });
  await services.contacts.create({ name: 'Łukasz Nędza', track: false });
  await services.notes.add(id, 'Likes letters.');
  services.setToday('2026-03-06');
  await services.refresh();
  await services.interactions.log({
    contactIds: [id],
    kind: 'call',
    remarks: ['Moves to Porto'],
    text: 'An hour',
    source: 'panel',
  });
  await services.contacts.edit(id, 'company', { seen: 'Halden Labs', value: 'Halden' });
  await services.drafts.save(`note:${id}`, 'form', { text: 'Half a thought' });
  const rows: Rows = {};
  for (const table of services.db.tables) {
    const all = (await table.toArray()) as Record<string, unknown>[];
    if (all.length > 0) rows[table.name] = all;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/version-${String(schemaVersion)}.json`,
    `${JSON.stringify(rows, null, 2)}\n`,
  );
}

if (process.env['UPDATE_DATABASES']) await writeToday();

describe.each(schemaVersions.map(({ version }) => version))(
  'a database of schema %i',
  (version) => {
    it('is stored, opens today and holds every row', async () => {
      expect(existsSync(`${folder}/version-${String(version)}.json`)).toBe(true);
      const rows = stored(version);
      expect(rows['contacts']?.length).toBeGreaterThan(1);
      const name = `walked-${String(version)}`;
      await asLeftBy(version, name);
      const db = new TendDatabase(name);
      await db.open();
      for (const [table, before] of Object.entries(rows)) {
        expect([table, await db.table(table).count()]).toEqual([table, before.length]);
      }
      for (const contact of await db.contacts.toArray()) {
        expect(contactSchema.safeParse(contact).success).toBe(true);
      }
      db.close();
    });

    it('works with today’s services', async () => {
      const name = `used-${String(version)}`;
      await asLeftBy(version, name);
      const services = await buildServices('2026-03-25', name);
      await services.refresh();
      const [person] = (await services.plan.today()).people;
      expect(person?.contact.name).toBe('Mira Solano');
      const card = await services.cards.card(person?.contact.id ?? '');
      expect(card?.remarks.map(({ text }) => text).toSorted()).toEqual([
        'Moves to Porto',
        'We stopped doing quarterly plans the day my daughter was born.',
      ]);
      expect(card?.notes.map(({ text }) => text)).toEqual(['Likes letters.']);
      expect(card?.interactions.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
        'call 2026-03-06',
      ]);
      expect(await services.contacts.recognisePage(seenPage('x', '101'))).toMatchObject({
        kind: 'known',
      });
    });
  },
);
