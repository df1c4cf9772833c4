import { describe, expect, it } from 'vitest';
import { buildServices } from '@/tests/builders/test-services';

async function withContact() {
  const services = await buildServices('2026-03-02');
  const { id } = await services.contacts.create({ name: 'Mira', track: true });
  const card = async () => {
    const found = await services.cards.card(id);
    if (!found) throw new Error('no card');
    return found;
  };
  return { services, id, card };
}

describe('remarks (P1)', () => {
  it('are kept, changed, marked used with the day, removed and brought back', async () => {
    const { services, id, card } = await withContact();
    const saved = await services.remarks.add({ contactId: id, text: ' Pears ', in: 'post' });
    const remark = (await card()).remarks[0];
    expect(remark).toMatchObject({ text: 'Pears', day: '2026-03-02', said: { in: 'post' } });
    await services.remarks.edit(saved?.id ?? '', { seen: 'Pears', value: 'Plums' });
    const unmark = await services.remarks.markUsed(saved?.id ?? '', true);
    expect((await card()).remarks[0]).toMatchObject({ text: 'Plums', usedOn: '2026-03-02' });
    await unmark();
    expect((await card()).remarks[0]?.usedOn).toBeUndefined();
    const restore = await services.remarks.remove(saved?.id ?? '');
    expect((await card()).remarks).toEqual([]);
    await restore();
    expect((await card()).remarks).toHaveLength(1);
  });

  it('of white space are none, and an edit to nothing changes nothing', async () => {
    const { services, id, card } = await withContact();
    expect(await services.remarks.add({ contactId: id, text: '  \n' })).toBeNull();
    const saved = await services.remarks.add({ contactId: id, text: 'Pears' });
    await services.remarks.edit(saved?.id ?? '', { seen: 'Pears', value: ' ' });
    expect((await card()).remarks[0]?.text).toBe('Pears');
  });
});

describe('notes', () => {
  it('stand pinned first, then newest; two windows lose neither text', async () => {
    const { services, id, card } = await withContact();
    const first = await services.notes.add(id, 'First');
    services.setToday('2026-03-03');
    await services.notes.add(id, 'Second');
    expect((await card()).notes.map(({ text }) => text)).toEqual(['Second', 'First']);
    await services.notes.pin(first?.id ?? '', true);
    expect((await card()).notes.map(({ text }) => text)).toEqual(['First', 'Second']);
    await services.notes.edit(first?.id ?? '', { seen: 'First', value: 'From window one' });
    const late = await services.notes.edit(first?.id ?? '', { seen: 'First', value: 'From two' });
    expect(late.overwrote).toBe('From window one');
    const kept = await services.context.db.fieldEdits
      .where('recordId')
      .equals(first?.id ?? '')
      .toArray();
    expect(kept.map(({ before, unseen }) => [before, unseen])).toEqual(
      expect.arrayContaining([
        ['First', false],
        ['From window one', true],
      ]),
    );
  });
});

describe('interactions', () => {
  it('take what was said along, mark a remark used, and undo all of it', async () => {
    const { services, id, card } = await withContact();
    const remark = await services.remarks.add({ contactId: id, text: 'Pears' });
    const { undo } = await services.interactions.log({
      contactIds: [id],
      kind: 'call',
      day: '2026-03-01',
      text: 'Long',
      remarks: ['Moves to Porto', ' '],
      usedRemarkId: remark?.id,
      source: 'popup',
    });
    const after = await card();
    expect(after.interactions[0]).toMatchObject({
      kind: 'call',
      day: '2026-03-01',
      direction: 'mutual',
      recordedOn: '2026-03-02',
    });
    expect(after.remarks.map(({ text, usedOn }) => [text, usedOn])).toEqual([
      ['Moves to Porto', undefined],
      ['Pears', '2026-03-01'],
    ]);
    await undo();
    const before = await card();
    expect(before.interactions).toEqual([]);
    expect(before.remarks.map(({ text, usedOn }) => [text, usedOn])).toEqual([
      ['Pears', undefined],
    ]);
  });

  it('edited or removed, give back the due day they had moved (E2)', async () => {
    const { services, id, card } = await withContact();
    const ramp = (await card()).due.dueOn;
    const { id: logged } = await services.interactions.log({
      contactIds: [id],
      kind: 'comment',
      source: 'panel',
    });
    expect((await card()).due).toMatchObject({ dueOn: '2026-03-16', reason: { code: 'light' } });
    const unedit = await services.interactions.edit(logged, { kind: 'reaction' });
    expect((await card()).due.dueOn).toBe(ramp);
    await unedit();
    expect((await card()).due.dueOn).toBe('2026-03-16');
    const restore = await services.interactions.remove(logged);
    expect((await card()).due.dueOn).toBe(ramp);
    await restore();
    expect((await card()).due.dueOn).toBe('2026-03-16');
  });
});
