import { describe, expect, test } from 'vitest';
import { seenPage } from '@/tests/builders/addresses';
import { buildServices } from '@/tests/builders/test-services';

const mira = { name: 'Mira Solano', track: true, seen: seenPage('mira-solano', '101') };

describe('a new person', () => {
  test('is stored with what they said, the address and tracking, in one go', async () => {
    const services = await buildServices('2026-03-02');
    const { id, made } = await services.contacts.create({
      ...mira,
      remark: '  We moved to Porto.  ',
    });
    const card = await services.cards.card(id);
    expect(made).toBe(true);
    expect(card?.contact).toMatchObject({
      name: 'Mira Solano',
      aliases: ['li:member:101', 'li:in:mira-solano'],
      tracking: { state: 'tracked', startedOn: '2026-03-02' },
    });
    expect(card?.remarks.map((remark) => remark.text)).toEqual(['We moved to Porto.']);
    expect(card?.due).toMatchObject({ state: 'upcoming', dueOn: '2026-03-05' });
  });

  test('saved in two windows at once is one person, and both remarks stay', async () => {
    const services = await buildServices();
    const [first, second] = await Promise.all([
      services.contacts.create({ ...mira, remark: 'one' }),
      services.contacts.create({ ...mira, remark: 'two' }),
    ]);
    expect(second.id).toBe(first.id);
    const card = await services.cards.card(first.id);
    expect(card?.remarks.map((remark) => remark.text).toSorted()).toEqual(['one', 'two']);
    expect(await services.db.contacts.count()).toBe(1);
  });

  test('taken back is in the trash, offered at the next visit and comes back whole', async () => {
    const services = await buildServices();
    const { id, undo } = await services.contacts.create({ ...mira, remark: 'kept' });
    await undo();
    expect(await services.cards.card(id)).toBeNull();
    const found = await services.contacts.recognisePage(mira.seen);
    expect(found).toMatchObject({ kind: 'unknown', trashed: { id } });
    await services.contacts.restore(id);
    expect((await services.cards.card(id))?.remarks).toHaveLength(1);
  });

  test('keeps a hostile name as text, without what turns it round, cut at its limit without half a character', async () => {
    const services = await buildServices();
    const name = `<script>alert(1)</script>\u202E${'😀'.repeat(200)}`;
    const { id } = await services.contacts.create({ name, track: false });
    const stored = (await services.cards.card(id))?.contact.name ?? '';
    expect(stored.startsWith('<script>alert(1)</script>😀')).toBe(true);
    expect(stored.length).toBeLessThanOrEqual(300);
    expect(stored.isWellFormed()).toBe(true);
  });
});

describe('recognition', () => {
  test('the same number under a new slug learns the slug', async () => {
    const services = await buildServices();
    const { id } = await services.contacts.create(mira);
    const moved = seenPage('mira-halden', '101');
    const found = await services.contacts.recognisePage(moved);
    expect(found).toMatchObject({ kind: 'known', contact: { id }, learned: ['li:in:mira-halden'] });
    if (found.kind === 'known') await services.contacts.learn(id, found.learned);
    expect((await services.cards.card(id))?.contact.aliases.at(-1)).toBe('li:in:mira-halden');
    expect(await services.contacts.recognisePage(seenPage('mira-solano'))).toMatchObject({
      kind: 'known',
      contact: { id },
    });
  });

  test('the same slug with another number asks, and nothing is merged', async () => {
    const services = await buildServices();
    const { id } = await services.contacts.create(mira);
    const other = seenPage('mira-solano', '999');
    expect(await services.contacts.recognisePage(other)).toMatchObject({
      kind: 'ask',
      reason: 'other-member-id',
      contact: { id },
    });
    const second = await services.contacts.create({ name: 'Somebody', track: false, seen: other });
    expect(second.made).toBe(true);
    expect(await services.contacts.recognisePage(other)).toMatchObject({
      kind: 'known',
      contact: { id: second.id },
    });
    expect(await services.contacts.recognisePage(seenPage('x', '101'))).toMatchObject({
      kind: 'known',
      contact: { id },
    });
    await second.undo();
    const address = { address: other.address };
    expect(await services.contacts.recognisePage(address)).toMatchObject({
      kind: 'known',
      contact: { id },
    });
  });

  test('an entry with a slug alone is upgraded at the first real visit', async () => {
    const services = await buildServices();
    const { id } = await services.contacts.create({
      name: 'Ann',
      track: false,
      seen: seenPage('ann'),
    });
    const found = await services.contacts.recognisePage(seenPage('ann', '7'));
    expect(found).toMatchObject({ kind: 'known', learned: ['li:member:7'] });
    if (found.kind === 'known') await services.contacts.learn(id, found.learned);
    const later = await services.contacts.recognisePage(seenPage('ann-renamed', '7'));
    expect(later).toMatchObject({ kind: 'known', contact: { id } });
  });
});

describe('editing', () => {
  test('in two windows: different fields both stay, the same field keeps the other value', async () => {
    const services = await buildServices();
    const { id } = await services.contacts.create({ ...mira, company: 'Old' });
    const seen = (await services.cards.card(id))?.contact;
    await services.contacts.edit(id, 'headline', {
      seen: seen?.headline,
      value: 'Head of Research',
    });
    await services.contacts.edit(id, 'company', { seen: seen?.company, value: 'First' });
    const second = await services.contacts.edit(id, 'company', {
      seen: seen?.company,
      value: 'Second',
    });
    expect(second.overwrote).toBe('First');
    const contact = (await services.cards.card(id))?.contact;
    expect(contact).toMatchObject({ headline: 'Head of Research', company: 'Second' });
    const edits = await services.db.fieldEdits.where('recordId').equals(id).toArray();
    expect(edits.map((edit) => edit.before)).toEqual(expect.arrayContaining(['Old', 'First']));
  });

  test('search finds the new name and no longer the old one', async () => {
    const services = await buildServices();
    const { id } = await services.contacts.create(mira);
    await services.contacts.edit(id, 'name', { seen: 'Mira Solano', value: 'Mira López' });
    const entries = await services.cards.searchEntries();
    expect(entries).toHaveLength(1);
    expect(entries[0]?.folded).toBe('mira lopez');
  });

  test('an empty name changes nothing', async () => {
    const services = await buildServices();
    const { id } = await services.contacts.create(mira);
    await services.contacts.edit(id, 'name', { seen: 'Mira Solano', value: '  ' });
    expect((await services.cards.card(id))?.contact.name).toBe('Mira Solano');
  });
});
