import { beforeEach, describe, expect, it } from 'vitest';
import { profileUrl } from '@/lib/domain/contact/learn-aliases';
import { defaultRules } from '@/lib/domain/plan/due';
import { createImportJob } from '@/lib/services/import-job';
import { createMergeService } from '@/lib/services/merge-service';
import { writeContactsCsv } from '@/lib/transfer/write-contacts';
import { newId } from '@/lib/platform/new-id';
import { buildServices, type TestServices } from '../builders/test-services';
import { encode } from '../fixtures/transfer/dialect';

const choices = {
  groups: { connections: true, messages: true, 'address-book': true },
  touches: true,
  texts: false,
  overwrite: false,
};
const stamp = { now: Date.parse('2026-03-02T12:00:00Z'), today: '2026-03-02', rules: defaultRules };
const file = (name: string, ...lines: string[]) => ({
  name,
  bytes: encode(`${lines.join('\n')}\n`),
});
/** As LinkedIn wrote it in 2021: nobody has an address. */
const of2021 = (...rows: string[]) =>
  file(
    'Connections.csv',
    'First Name,Last Name,Email Address,Company,Position,Connected On',
    ...rows,
  );
/** As it is since 2023. */
const of2023 = (...rows: string[]) =>
  file(
    'Connections.csv',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...rows,
  );
const mira = 'Mira,Sol,,Acme,CTO,27 Mar 2020';
const miraSince = 'Mira,Sol,https://www.linkedin.com/in/mira-sol,,Beta,CEO,27 Mar 2020';

let services: TestServices;
let job: ReturnType<typeof createImportJob>;
beforeEach(async () => {
  services = await buildServices();
  job = createImportJob(() => Promise.resolve(services.db), newId);
});

async function bring(...files: ReturnType<typeof file>[]) {
  const summary = await job.readFiles(files, { timeZone: 'UTC' });
  const id = await job.plan(choices, stamp);
  if (id !== null) await job.run(id, stamp);
  return { summary, id };
}
const contacts = () => services.db.contacts.orderBy('id').toArray();

describe('an export without addresses', () => {
  it('brings people in, and the same file again writes nothing', async () => {
    const rows = [mira, 'Ana,Roa,,Acme,,1 Apr 2020', 'Ana,Roa,,Acme,,2 Apr 2020'];
    const { summary } = await bring(of2021(...rows));
    expect(summary).toMatchObject({ added: 3, withoutAddress: 3, problemCount: 0 });
    const before = await contacts();
    expect(before.map((contact) => profileUrl(contact))).toEqual([undefined, undefined, undefined]);
    const again = await bring(of2021(...rows.toReversed()));
    expect(again.summary).toMatchObject({ added: 0, same: 3, withoutAddress: 0 });
    expect(again.id).toBeNull();
    expect(await contacts()).toEqual(before);
  });

  it('is joined by name and day with a later one that has addresses; taking back parts them', async () => {
    await bring(of2021(mira));
    const { summary, id } = await bring(of2023(miraSince));
    expect(summary).toMatchObject({ added: 0, completed: 1, changed: 1 });
    const [known, ...others] = await contacts();
    expect(others).toEqual([]);
    expect(known).toMatchObject({ company: 'Acme' });
    expect(known && profileUrl(known)).toBe('https://www.linkedin.com/in/mira-sol/');
    expect((await bring(of2023(miraSince))).id).toBeNull();
    expect((await bring(of2021(mira))).id).toBeNull();
    await job.undo(id ?? '', stamp);
    expect((await contacts()).map((contact) => profileUrl(contact))).toEqual([undefined]);
  });

  it('knows people again who have an address already, and adds nobody twice', async () => {
    await bring(of2023(miraSince));
    const touch = [
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
      'Mira,Sol,Acme,CTO,Well done,"03/01/21, 10:00 AM",',
    ];
    const { summary } = await bring(of2021(mira), file('Recommendations_Received.csv', ...touch));
    expect(summary).toMatchObject({ added: 0, touches: { added: 1 } });
    expect(await contacts()).toMatchObject([{ name: 'Mira Sol', company: 'Beta' }]);
    // What the file says about somebody without an address arrives at them all the same.
    expect(await services.db.interactions.toArray()).toMatchObject([{ kind: 'review' }]);
  });

  it('leaves somebody of the same name alone who connected on another day', async () => {
    await bring(of2023(miraSince));
    const { summary } = await bring(of2021('Mira,Sol,,Beta,CEO,28 Mar 2020'));
    expect(summary).toMatchObject({ added: 1, completed: 0 });
    expect(await contacts()).toHaveLength(2);
  });

  it('waits for the page: whoever was met there is proposed as the same, not merged', async () => {
    await bring(of2021(mira));
    await services.contacts.create({
      name: 'Mira Sol',
      track: false,
      seen: {
        address: { key: 'li:in:mira-sol', slug: 'mira-sol', certainty: 'sure' },
      },
    });
    const pairs = await createMergeService(services.context).find();
    expect(pairs.map(({ reasons }) => reasons)).toEqual([['name']]);
  });

  it('comes back from Tend’s own table too', async () => {
    await bring(of2021(mira));
    const csv = writeContactsCsv(await contacts());
    const again = await bring({ name: 'people.csv', bytes: new TextEncoder().encode(csv) });
    expect(again.summary).toMatchObject({ added: 0, problemCount: 0, same: 1 });
    services = await buildServices();
    expect(
      (await bring({ name: 'p.csv', bytes: new TextEncoder().encode(csv) })).summary,
    ).toMatchObject({
      added: 1,
      withoutAddress: 1,
    });
  });
});
