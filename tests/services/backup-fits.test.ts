import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergeContacts } from '@/lib/domain/contact/merge-contacts';
import { contactSchema } from '@/lib/domain/contact/contact';
import { createBulkService } from '@/lib/services/bulk-service';
import { createCampaignService } from '@/lib/services/campaign-service';
import { createDetailsService } from '@/lib/services/details-service';
import { createGoalService } from '@/lib/services/goal-service';
import { createPeopleService } from '@/lib/services/people-service';
import { takeSnapshot } from '@/lib/services/snapshot-service';
import { readBackup, writeBackup } from '@/lib/transfer/backup';
import { snapshotTables } from '@/lib/transfer/snapshot';
import { snapshotTableNames } from '@/lib/transfer/snapshot-names';
import { buildServices } from '../builders/test-services';

beforeEach(() => fakeBrowser.reset());

const long = 'x'.repeat(201_000);
const url = `https://www.linkedin.com/in/mira/?q=${'y'.repeat(5000)}`;
const huge = 1e300;

/** What a restore would leave out is lost: whatever a service takes must come back (promise 3). */
test('nothing that a service stores is too long or too large for a backup', async () => {
  const services = await buildServices('2026-03-02');
  const { contacts, context, db } = services;
  const { id } = await contacts.create({
    name: long,
    headline: long,
    company: long,
    track: true,
    remark: long,
    remarkUrl: url,
  });
  const other = await contacts.create({ name: 'Odo', track: true });
  await contacts.edit(id, 'location', { seen: undefined, value: long });
  const kind = 'call';
  const logged = await services.interactions.log({
    contactIds: [id],
    kind,
    text: long,
    where: url,
    remarks: [long],
    source: 'panel',
  });
  await services.interactions.edit(logged.id, { text: long });
  await services.notes.add(id, long);
  const remark = await services.remarks.add({ contactId: id, text: 'short', url });
  await services.remarks.edit(remark?.id ?? '', { seen: 'short', value: long });
  await services.commitments.add({ contactId: id, owner: 'me', text: long });
  await services.tracking.setRhythm(id, 'light', { every: 5000, unit: 'day' });
  const value = { averageSale: huge, salesPerYear: huge, years: huge };
  await services.giving.setValue(id, value);
  await services.giving.addWish(id, 'needs', long);
  await services.giving.addKnown(id, { name: long });
  const { id: referral } = await services.referrals.log({
    direction: 'received',
    other: { name: long },
    person: { id },
    need: long,
    text: long,
    value: huge,
  });
  await services.referrals.edit(referral, { value: huge });
  await services.referrals.thank(referral, { by: 'gift', giftAmount: huge, source: 'panel' });
  await services.annualDates.add(id, { kind: long, month: 4, day: 20 });
  const details = createDetailsService(context);
  await details.addChannel(id, 'web', long);
  await details.addRole(id, long);
  await details.setStory(id, 'story', { seen: '', value: long });
  await createBulkService(context).addTag([id], long);
  const campaign = {
    name: long,
    startsOn: '2026-03-02',
    endsOn: '2026-03-31',
    weekdays: [1, 2, 3, 4, 5],
    daysOff: [],
    script: long,
    contactIds: [id],
  };
  await createCampaignService(context).begin(campaign);
  await createGoalService(context).set({ kind: 'touches', per: 'week', target: 5_000_000 });
  await createPeopleService(context).saveFilter(long, { preset: 'all', text: long });
  await services.occasions.create({
    name: long,
    on: { month: 1, day: 1 },
    kind: 'card',
    circleIds: [],
    contactIds: [id],
  });
  const circle = await services.groups.make(long);
  await services.circles.change(circle?.id ?? '', { name: long });
  const own = (await services.playbookEditor.duplicate('after-the-sale', long)) ?? '';
  const steps = [{ ...services.playbookEditor.newStep(long, 99_999), hint: long }];
  await services.playbookEditor.save(own, { name: long, purpose: long, steps });
  await services.drafts.save(`new-person:li:in:${'z'.repeat(300)}`, 'form', { remark: long });

  const snapshot = await takeSnapshot(db, { now: services.clock.now(), appVersion: '0.1.0' });
  const unfit = snapshotTableNames.flatMap((name) =>
    snapshot.data[name].flatMap((row) => {
      const parsed = snapshotTables[name].safeParse(row);
      return parsed.success
        ? []
        : parsed.error.issues.map(({ path, message }) => `${name}.${path.join('.')}: ${message}`);
    }),
  );
  expect(unfit).toEqual([]);
  expect(readBackup(writeBackup(snapshot)).rejected).toBeUndefined();
  const [a, b] = [await db.contacts.get(id), await db.contacts.get(other.id)];
  const twice = a && b && mergeContacts(a, { ...b, story: 'w'.repeat(20_000) });
  expect(contactSchema.safeParse(twice).success).toBe(true);
  db.close();
});
