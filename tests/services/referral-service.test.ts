import { describe, expect, test } from 'vitest';
import { buildServices, type TestServices } from '@/tests/builders/test-services';

async function received(services: TestServices) {
  const { id } = await services.referrals.log({
    direction: 'received',
    other: { name: 'Mira Solano' },
    person: { name: 'Bo Lindqvist' },
    need: 'A UX designer',
  });
  const [mira, bo] = (await services.db.referrals.get(id))?.contactIds ?? [];
  return { id, mira: mira ?? '', bo: bo ?? '' };
}

async function dueOn(services: TestServices, day: string) {
  services.setToday(day);
  await services.refresh();
  const { people } = (await services.plan.today()) ?? { people: [] };
  return people
    .filter(({ done }) => !done)
    .map(({ contact, due }) => [
      contact.name,
      due.reason.code === 'duty' ? due.reason.duty : due.reason.code,
    ]);
}

describe('a referral received', () => {
  test('is due on the day it is logged, and its thanks two days later (P18, P19, E8)', async () => {
    const services = await buildServices('2026-03-02');
    const { id } = await received(services);
    expect(await dueOn(services, '2026-03-02')).toEqual([['Bo Lindqvist', 'answer']]);
    await services.referrals.move(id, 'answered', 'dashboard');
    expect(await dueOn(services, '2026-03-03')).toEqual([]);
    expect(await dueOn(services, '2026-03-04')).toEqual([['Mira Solano', 'thank']]);
    await services.referrals.thank(id, { by: 'gift', giftAmount: 25, source: 'popup' });
    expect(await dueOn(services, '2026-03-15')).toEqual([]);
    expect(await dueOn(services, '2026-03-16')).toEqual([['Mira Solano', 'report']]);
  });

  test('any word with the lead answers it', async () => {
    const services = await buildServices('2026-03-02');
    const { bo } = await received(services);
    await services.interactions.log({ contactIds: [bo], kind: 'comment', source: 'popup' });
    expect(await dueOn(services, '2026-03-02')).toHaveLength(1);
    const { undo } = await services.interactions.log({
      contactIds: [bo],
      kind: 'call',
      source: 'popup',
    });
    expect(await dueOn(services, '2026-03-02')).toEqual([]);
    await undo();
    expect(await dueOn(services, '2026-03-02')).toHaveLength(1);
  });

  test('closing ends what is owed, reopening brings it back, each with its undo', async () => {
    const services = await buildServices('2026-03-02');
    const { id, mira } = await received(services);
    const before = await services.referrals.owedTo(mira);
    expect(before.map(({ kind }) => kind)).toEqual(['thank', 'report']);
    const undo = await services.referrals.close(id);
    expect(await services.referrals.owedTo(mira)).toEqual([]);
    await undo();
    expect((await services.referrals.owedTo(mira)).map(({ dueOn: day }) => day)).toEqual(
      before.map(({ dueOn: day }) => day),
    );
    await services.referrals.close(id);
    await services.referrals.reopen(id);
    expect(await services.referrals.owedTo(mira)).toHaveLength(2);
  });

  test('thanks and news are logged with the giver, once, and taken back whole', async () => {
    const services = await buildServices('2026-03-02');
    const { id, mira } = await received(services);
    const touches = async () =>
      (await services.db.interactions.where('contactIds').equals(mira).toArray()).filter(
        ({ deletedAt }) => deletedAt === undefined,
      );
    const undo = await services.referrals.thank(id, { by: 'card', source: 'popup' });
    await services.referrals.thank(id, { by: 'card', source: 'popup' });
    expect((await touches()).map(({ kind }) => kind)).toEqual(['card']);
    await undo();
    expect(await touches()).toEqual([]);
    expect((await services.db.referrals.get(id))?.thankedOn).toBeUndefined();
    const untell = await services.referrals.tell(id, 'popup');
    expect((await services.db.referrals.get(id))?.reportedOn).toEqual(['2026-03-02']);
    await untell();
    expect((await services.db.referrals.get(id))?.reportedOn).toEqual([]);
  });

  test('names become contacts that are asked about for what is owed only, and undo takes them back', async () => {
    const services = await buildServices('2026-03-02');
    const { id, undo } = await services.referrals.log({
      direction: 'received',
      other: { name: 'Mira' },
      person: { name: 'Bo' },
    });
    const people = await services.db.contacts.toArray();
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Bo', 'Mira']);
    await services.referrals.close(id);
    expect(await dueOn(services, '2027-03-02')).toEqual([]);
    await undo();
    expect((await services.db.contacts.toArray()).every(({ deletedAt }) => deletedAt)).toBe(true);
    expect((await services.referrals.ledger()).entries).toEqual([]);
  });

  test('an untracked contact goes back to what they were with the undo', async () => {
    const services = await buildServices('2026-03-02');
    const { id: mira } = await services.contacts.create({ name: 'Mira', track: false });
    const { undo } = await services.referrals.log({
      direction: 'received',
      other: { id: mira },
      person: { name: 'Bo' },
    });
    expect((await services.db.contacts.get(mira))?.tracking.state).toBe('tracked');
    await undo();
    expect((await services.db.contacts.get(mira))?.tracking).toEqual({ state: 'untracked' });
  });
});

describe('a referral given (P16)', () => {
  test('goes its way, and introducing is logged with both', async () => {
    const services = await buildServices('2026-03-02');
    const { id } = await services.referrals.log({
      direction: 'given',
      other: { name: 'Ana' },
      person: { name: 'Bo' },
    });
    expect(await dueOn(services, '2026-03-02')).toEqual([]);
    await services.referrals.move(id, 'agreed', 'dashboard');
    services.setToday('2026-03-05');
    await services.referrals.move(id, 'introduced', 'dashboard');
    await services.referrals.move(id, 'won', 'dashboard', '2026-03-05');
    const stored = await services.db.referrals.get(id);
    expect(stored?.stages.map(({ stage, day }) => [stage, day])).toEqual([
      ['offered', '2026-03-02'],
      ['agreed', '2026-03-02'],
      ['introduced', '2026-03-05'],
      ['won', '2026-03-05'],
    ]);
    const [touch] = await services.db.interactions.toArray();
    expect(touch?.kind).toBe('introduction');
    expect(touch?.contactIds).toEqual(stored?.contactIds);
  });

  test('the same pair asks before it is written twice', async () => {
    const services = await buildServices('2026-03-02');
    const { id } = await services.referrals.log({
      direction: 'given',
      other: { name: 'Ana' },
      person: { name: 'Bo' },
    });
    const [ana = '', bo = ''] = (await services.db.referrals.get(id))?.contactIds ?? [];
    const again = { direction: 'given' as const, other: { id: bo }, person: { id: ana } };
    expect((await services.referrals.findSame(again))?.id).toBe(id);
    await services.referrals.remove(id);
    expect(await services.referrals.findSame(again)).toBeUndefined();
  });
});

describe('the quiet question (P17)', () => {
  const call = (services: TestServices, id: string) =>
    services.interactions.log({ contactIds: [id], kind: 'call', source: 'popup' });

  test('comes after a conversation, once in 30 days, and goes with its undo', async () => {
    const services = await buildServices('2026-03-02');
    const { id } = await services.contacts.create({ name: 'Mira', track: true });
    await services.interactions.log({ contactIds: [id], kind: 'comment', source: 'popup' });
    expect(await services.asks.open()).toEqual([]);
    const { undo } = await call(services, id);
    expect(await services.asks.open(id)).toHaveLength(1);
    await undo();
    expect(await services.asks.open(id)).toEqual([]);
    await call(services, id);
    const [asked] = await services.asks.open(id);
    if (asked) await services.asks.answer(asked.ask, 'yes');
    expect(await services.asks.open(id)).toEqual([]);
    services.setToday('2026-03-31');
    await call(services, id);
    expect(await services.asks.open(id)).toEqual([]);
    services.setToday('2026-04-01');
    await call(services, id);
    expect(await services.asks.open(id)).toHaveLength(1);
  });

  test('"never for this person" is kept and can be taken back; the switch silences it', async () => {
    const services = await buildServices('2026-03-02');
    const { id } = await services.contacts.create({ name: 'Mira', track: true });
    await call(services, id);
    const [asked] = await services.asks.open(id);
    if (!asked) throw new Error('nothing was asked');
    const undo = await services.asks.answer(asked.ask, 'never');
    services.setToday('2026-06-02');
    await call(services, id);
    expect(await services.asks.open(id)).toEqual([]);
    await undo();
    await services.settings.change({ askForReferrals: false });
    await call(services, id);
    expect(await services.asks.open(id)).toEqual([]);
    await services.settings.change({ askForReferrals: true });
    await call(services, id);
    expect(await services.asks.open(id)).toHaveLength(1);
  });
});
