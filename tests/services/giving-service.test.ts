import { describe, expect, test, vi } from 'vitest';
import { createBulkService } from '@/lib/services/bulk-service';
import { createCampaignService } from '@/lib/services/campaign-service';
import { createGoalService } from '@/lib/services/goal-service';
import { createInsightService } from '@/lib/services/insight-service';
import { createMatchService } from '@/lib/services/match-service';
import { buildServices, type TestServices } from '@/tests/builders/test-services';

const person = async (services: TestServices, name: string) =>
  (await services.contacts.create({ name, track: false })).id;

describe('needs, offers and whom they know (P6, P24)', () => {
  test('are kept on the contact and known to matching, and taken back whole', async () => {
    const services = await buildServices('2026-03-02');
    const matches = createMatchService(services.context);
    const ana = await person(services, 'Ana');
    const bo = await person(services, 'Bo');
    await services.giving.addWish(ana, 'needs', 'a UX designer');
    const undo = await services.giving.addWish(bo, 'offers', 'UX design');
    const found = async () => (await matches.find(await matches.facts()))?.shown ?? [];
    const [match] = await found();
    expect(match).toMatchObject({ need: 'a UX designer', offer: 'UX design' });
    await undo();
    expect(await found()).toEqual([]);
    await services.giving.addWish(bo, 'offers', 'UX design');
    const restore = await services.contacts.remove(bo);
    expect(await found()).toEqual([]);
    await restore();
    expect(await found()).toHaveLength(1);
    if (match) await matches.dismiss(match);
    expect(await found()).toEqual([]);
  });

  test('a name they would call first is kept once', async () => {
    const services = await buildServices('2026-03-02');
    const ana = await person(services, 'Ana');
    await services.giving.addKnown(ana, { name: 'Ines' });
    await services.giving.addKnown(ana, { name: 'Ines' });
    expect((await services.db.contacts.get(ana))?.knows).toEqual([{ name: 'Ines' }]);
  });

  test('what it is worth counts what they sent (P14)', async () => {
    const services = await buildServices('2026-03-02');
    const ana = await person(services, 'Ana');
    await services.giving.setValue(ana, { averageSale: 100, salesPerYear: 2, years: 3 });
    const input = { direction: 'received' as const, other: { id: ana }, person: { name: 'Bo' } };
    await services.referrals.log({ ...input, value: 50 });
    expect(await services.giving.worth(ana)).toEqual({ total: 650, referred: 50 });
  });
});

describe('goals (P22)', () => {
  test('count this week from its days, and show a year', async () => {
    const services = await buildServices('2026-03-04');
    const goals = createGoalService(services.context);
    const ana = await person(services, 'Ana');
    const log = (kind: 'call' | 'meeting', day: string) =>
      services.interactions.log({ contactIds: [ana], kind, day, source: 'dashboard' });
    await log('meeting', '2025-06-02');
    await log('call', '2026-03-02');
    await log('meeting', '2026-03-03');
    await goals.set({ kind: 'touches', per: 'week', target: 5 });
    await goals.set({ kind: 'first-meetings', per: 'month', target: 1 });
    const [touches, meetings] = await goals.list('2026-03-04');
    expect(touches?.now).toMatchObject({ count: 2, contactIds: [ana] });
    expect(meetings?.now.count).toBe(0);
    const year = meetings ? await goals.history(meetings.goal, '2026-03-04') : [];
    expect(year.find(({ from }) => from === '2025-06-01')?.count).toBe(1);
  });
});

describe('a campaign (P23)', () => {
  test('takes a circle or a tag, makes people due quietly, and gives them back', async () => {
    const services = await buildServices('2026-03-02');
    const campaigns = createCampaignService(services.context);
    const ana = await person(services, 'Ana');
    const bo = await person(services, 'Bo');
    const [gone, archived] = [await person(services, 'Cy'), await person(services, 'Di')];
    const bulk = createBulkService(services.context);
    await bulk.addTag([ana, gone, archived], 'Customers');
    const circle = await services.groups.make('customers');
    await bulk.addToCircle([bo], circle?.id ?? '');
    await services.contacts.remove(gone);
    await services.tracking.archive(archived);
    expect(await campaigns.candidates('tracked')).toEqual([]);
    const stored = vi.spyOn(services.db.contacts, 'toCollection');
    const contactIds = await campaigns.candidates({ tag: 'Customers' });
    expect(stored).not.toHaveBeenCalled();
    expect(contactIds.toSorted()).toEqual([ana, bo].toSorted());
    const { id, undo } = await campaigns.begin({
      name: 'Spring',
      startsOn: '2026-03-02',
      endsOn: '2026-03-03',
      weekdays: [1, 2, 3, 4, 5],
      daysOff: [],
      contactIds,
    });
    expect((await services.db.contacts.get(ana))?.tracking.state).toBe('tracked');
    const unpause = await campaigns.pause(id);
    expect((await services.db.campaigns.get(id))?.openContactIds).toEqual([]);
    await unpause();
    await services.interactions.log({ contactIds: [ana], kind: 'call', source: 'popup' });
    expect((await campaigns.list())[0]?.summary).toMatchObject({ people: 2, asked: 1, left: 1 });
    await undo();
    expect((await services.db.contacts.get(ana))?.tracking).toEqual({ state: 'untracked' });
    expect(await campaigns.list()).toEqual([]);
  });
});

describe('insights (P15, P26)', () => {
  test('open the people behind a figure, and collect what led to something', async () => {
    const services = await buildServices('2026-03-02');
    const insights = createInsightService(services.context);
    const input = {
      direction: 'received' as const,
      other: { name: 'Mira' },
      person: { name: 'Bo' },
    };
    const { id } = await services.referrals.log(input);
    await services.referrals.move(id, 'won', 'dashboard');
    await services.referrals.thank(id, { source: 'dashboard' });
    const { wins, months } = await insights.referrals('2026-03-02');
    expect(wins).toHaveLength(1);
    expect(months.at(-1)?.received.count).toBe(1);
    const { weeks } = await insights.touches('2026-03-02', 12);
    const behind = weeks.at(-1)?.deep.contactIds ?? [];
    expect((await insights.people(behind)).map(({ name }) => name)).toEqual(['Mira']);
  });
});
