import { expect, test } from 'vitest';
import { hasDetail } from '@/lib/domain/contact/contact-details';
import { createContactDetailsService } from '@/lib/services/contact-details-service';
import { buildServices } from '@/tests/builders/test-services';

test('keeps each thing once, and takes it back (P5, P10)', async () => {
  const services = await buildServices('2026-03-02');
  const { id } = await services.contacts.create({ name: 'Zoë', track: false });
  const service = createContactDetailsService(services.context);
  const contact = async () => (await services.cards.card(id))?.contact;
  const mail = { what: 'channel', network: 'email', handle: 'zoe@example.com' } as const;
  const undo = await service.keep(id, mail);
  await service.keep(id, { ...mail, handle: 'ZOE@example.com' });
  await service.keep(id, { what: 'birthday', month: 7, day: 12 });
  await service.keep(id, { what: 'connected', day: '2021-03-04' });
  expect(await contact()).toMatchObject({
    channels: [{ network: 'email', handle: 'zoe@example.com' }],
    annualDates: [{ kind: 'birthday', month: 7, day: 12 }],
    connectedOn: '2021-03-04',
  });
  await undo();
  const after = await contact();
  expect(after && hasDetail(after, mail)).toBe(false);
});
