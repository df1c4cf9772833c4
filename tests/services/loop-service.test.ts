import { expect, test } from 'vitest';
import { handOver } from '@/lib/platform/hand-over';
import { createLoopService } from '@/lib/services/loop-service';
import { buildServices } from '@/tests/builders/test-services';

test('asks once about whom was opened, until something was logged or the day is over', async () => {
  const services = await buildServices('2026-03-02');
  const loop = createLoopService(services.context);
  const { id } = await services.contacts.create({ name: 'Mira', track: true, remark: 'I sail' });
  const [remark] = (await services.cards.card(id))?.remarks ?? [];
  await loop.opened(id, remark?.id);
  const opened = await handOver.opened();
  if (!opened) throw new Error('nobody was opened');
  expect(await loop.question(opened)).toMatchObject({
    contact: { id },
    remark: { text: 'I sail' },
  });

  const kind = 'comment' as const;
  const { undo } = await services.interactions.log({
    contactIds: [id],
    kind,
    usedRemarkId: remark?.id ?? '',
    source: 'popup',
  });
  expect(await loop.question(opened)).toBeNull();
  expect((await services.cards.card(id))?.remarks[0]?.usedOn).toBe('2026-03-02');
  await undo();
  expect(await loop.question(opened)).not.toBeNull();
  services.setToday('2026-03-03');
  expect(await loop.question(opened)).toBeNull();
  await loop.settle();
  expect(await handOver.opened()).toBeNull();
});

test('hands nothing over that makes no sense', async () => {
  await handOver.setOpened({ contactId: 7 } as never);
  expect(await handOver.opened()).toBeNull();
});
