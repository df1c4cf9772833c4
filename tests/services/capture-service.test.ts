import { describe, expect, test } from 'vitest';
import { createCaptureService, type CapturedLine } from '@/lib/services/capture-service';
import { buildServices } from '@/tests/builders/test-services';

const line = (more: Partial<CapturedLine>): CapturedLine => ({
  contactIds: [],
  newPeople: [],
  happened: true,
  kind: 'call',
  commitments: [],
  tags: [],
  source: 'popup',
  ...more,
});

async function ready() {
  const services = await buildServices('2026-03-02');
  const { id } = await services.contacts.create({ name: 'Mira Sand', track: false });
  const capture = createCaptureService(services.context);
  return { services, id, capture };
}

describe('a quick-log line', () => {
  test('is kept whole and taken back whole (P1, P4)', async () => {
    const { services, id, capture } = await ready();
    const before = await services.cards.card(id);
    const { contactIds, undo } = await capture.saveLine(
      line({
        contactIds: [id],
        newPeople: ['Otto Vance'],
        day: '2026-03-01',
        remarks: ['we are hiring'],
        commitments: [{ owner: 'me', text: 'send the deck', dueOn: '2026-03-06' }],
        reachOutOn: '2026-04-01',
        tags: ['fair', 'FAIR'],
        text: 'loved the demo',
      }),
    );
    const [, otto = ''] = contactIds;
    const card = await services.cards.card(id);
    expect(card?.interactions).toMatchObject([{ kind: 'call', day: '2026-03-01', contactIds }]);
    expect(card?.remarks).toMatchObject([{ text: 'we are hiring', day: '2026-03-01' }]);
    expect(card?.commitments).toMatchObject([{ owner: 'me', dueOn: '2026-03-06' }]);
    expect(card?.contact).toMatchObject({
      tags: ['fair'],
      tracking: { state: 'tracked', reachOutOn: '2026-04-01' },
    });
    expect((await services.cards.card(otto))?.contact.name).toBe('Otto Vance');
    expect((await services.cards.searchEntries()).map(({ name }) => name)).toContain('Otto Vance');

    await undo();
    const after = await services.cards.card(id);
    expect(after).toMatchObject({ interactions: [], remarks: [], commitments: [] });
    expect(after?.contact.tracking).toEqual(before?.contact.tracking);
    expect(await services.cards.card(otto)).toBeNull();
    expect(await services.cards.searchEntries()).toHaveLength(1);
  });

  test('that only plans ahead logs nothing and makes the day due', async () => {
    const { services, id, capture } = await ready();
    await capture.saveLine(line({ contactIds: [id], happened: false, reachOutOn: '2026-03-10' }));
    const card = await services.cards.card(id);
    expect(card?.interactions).toEqual([]);
    expect(card?.due).toMatchObject({ state: 'upcoming', dueOn: '2026-03-10' });
  });

  test('about nobody is refused and writes nothing', async () => {
    const { services, capture } = await ready();
    await expect(capture.saveLine(line({}))).rejects.toThrow('somebody');
    expect(await services.db.interactions.count()).toBe(0);
  });
});
