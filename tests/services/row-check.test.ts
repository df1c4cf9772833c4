import { describe, expect, test } from 'vitest';
import { createBulkService } from '@/lib/services/bulk-service';
import { isRefused, write } from '@/lib/services/write';
import { buildServices } from '@/tests/builders/test-services';

/** What a command is refused for; undefined when it was not. */
async function refusal(command: () => Promise<unknown>): Promise<unknown> {
  try {
    await command();
    return undefined;
  } catch (error) {
    return isRefused(error) ? Object(error).field : error;
  }
}

async function mira() {
  const services = await buildServices('2026-03-02');
  const { id } = await services.contacts.create({ name: 'Mira', track: true });
  const stored = () => services.db.contacts.get(id);
  return { ...services, id, stored };
}

const stamp = { id: 'r', createdAt: 1, updatedAt: 1 };

describe('what no backup could read back is not stored (promise 3)', () => {
  test('a row that is too long is refused, and so is what was written with it', async () => {
    const { context, db, id } = await mira();
    const text = 'x'.repeat(20_001);
    const day = '2026-03-02';
    const save = () =>
      write(context, [id], async () => {
        await db.notes.add({ ...stamp, contactId: id, text: 'beside it', pinned: false });
        await db.remarks.add({ ...stamp, contactId: id, text, day, said: { in: 'post' } });
      });
    expect(await refusal(save)).toBe('text');
    expect(await db.notes.count()).toBe(0);
    expect(await db.remarks.count()).toBe(0);
  });

  test('a change of one field is looked at as the whole row it makes', async () => {
    const { db, id, stored, tracking } = await mira();
    const before = await stored();
    expect(await refusal(() => tracking.snooze(id, 'next week'))).toBe('tracking.snoozedUntil');
    expect(await refusal(() => tracking.reachOut(id, '2026-02-30'))).toBe('tracking.reachOutOn');
    expect(await stored()).toEqual(before);
    await tracking.snooze(id, '2026-03-09');
    expect((await db.contacts.get(id))?.tracking.snoozedUntil).toBe('2026-03-09');
  });

  test('a change of many is refused for all of them', async () => {
    const { context, contacts, db, id } = await mira();
    const { id: other } = await contacts.create({ name: 'Odo', track: true });
    const before = await db.contacts.toArray();
    const bulk = createBulkService(context);
    expect(await refusal(() => bulk.pause([id, other], 'soon'))).toBe('tracking');
    expect(await db.contacts.toArray()).toEqual(before);
    expect((await bulk.pause([id, other], '2026-04-01')).changed).toBe(2);
  });

  test('whoever is stored that way already can be changed, only not for the worse', async () => {
    const { db, id, stored, tracking } = await mira();
    await db.contacts.update(id, { name: 'x'.repeat(301) });
    await tracking.snooze(id, '2026-03-09');
    expect((await stored())?.tracking.snoozedUntil).toBe('2026-03-09');
    expect(await refusal(() => tracking.reachOut(id, 'soon'))).toBe('tracking.reachOutOn');
  });
});

describe('what a command changes is newer than before, so that copies put together keep it', () => {
  test('a snooze, a removal and the way back', async () => {
    const { stored, id, tracking, contacts, wait } = await mira();
    const ages: number[] = [];
    const age = async () => ages.push((await stored())?.updatedAt ?? 0);
    await age();
    wait(1000);
    await tracking.snooze(id, '2026-03-09');
    await age();
    wait(1000);
    const undo = await contacts.remove(id);
    await age();
    wait(1000);
    await undo();
    await age();
    expect(ages.map((at) => at - (ages[0] ?? 0))).toEqual([0, 1000, 2000, 3000]);
  });

  test('what is only computed anew is as old as it was', async () => {
    const { stored, id, context, wait } = await mira();
    const before = (await stored())?.updatedAt;
    wait(1000);
    await write(context, [id], async () => undefined);
    expect((await stored())?.updatedAt).toBe(before);
  });
});
