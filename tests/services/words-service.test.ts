import { expect, test } from 'vitest';
import type { CapturedWords } from '@/lib/domain/remark/captured-words';
import { handOver } from '@/lib/platform/hand-over';
import { createWordsService } from '@/lib/services/words-service';
import { seenPage } from '@/tests/builders/addresses';
import { buildServices } from '@/tests/builders/test-services';

const { address } = seenPage('mira');
const words = (more: Partial<CapturedWords> = {}): CapturedWords => ({
  id: '1',
  text: 'We moved to Porto',
  url: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
  place: 'post',
  people: [{ name: 'Mira Sand', address }],
  isSure: true,
  ...more,
});

async function ready() {
  const services = await buildServices('2026-03-02');
  const service = createWordsService(services.context);
  const know = () =>
    services.contacts.create({ name: 'Mira Sand', track: true, seen: seenPage('mira') });
  const saidBy = async (id: string) => (await services.cards.card(id))?.remarks ?? [];
  return { services, service, know, saidBy };
}

test('words of somebody known are kept at once, with where they stand, and taken back (P1)', async () => {
  const { service, know, saidBy } = await ready();
  const { id } = await know();
  const done = await service.capture(words());
  expect(await saidBy(id)).toMatchObject([
    { text: 'We moved to Porto', said: { in: 'post', url: words().url } },
  ]);
  expect(await handOver.captured()).toMatchObject({ kept: { contactId: id } });
  await service.takeBack(done);
  expect(await saidBy(id)).toEqual([]);
  expect(await handOver.captured()).toBeNull();
});

test.each([
  ['of somebody new', words()],
  ['of one of several', words({ isSure: false })],
])('words %s wait for an answer and write nothing', async (_, waiting) => {
  const { services, service, know } = await ready();
  if (!waiting.isSure) await know();
  await service.capture(waiting);
  expect(await services.db.remarks.count()).toBe(0);
  expect(await handOver.captured()).toEqual(waiting);
});

test('the answer makes somebody new with the words and the address, or keeps them with a contact', async () => {
  const { service, know, saidBy } = await ready();
  const made = await service.answer(words(), { name: 'Mira S.', person: words().people[0] });
  expect(await saidBy(made.contactId)).toMatchObject([{ text: 'We moved to Porto' }]);
  expect(await service.knownAs({ name: '', address })).toBe(made.contactId);
  await made.undo();
  const { id } = await know();
  const { undo } = await service.answer(words(), { contactId: id });
  expect(await saidBy(id)).toHaveLength(1);
  await undo();
  expect(await saidBy(id)).toEqual([]);
});

test('words that wait are not lost to the next ones: each is asked about in turn', async () => {
  const { service, know, saidBy } = await ready();
  const [first, second] = [
    words({ id: 'first', text: 'We moved to Porto', isSure: false }),
    words({ id: 'second', text: 'The dog came along', isSure: false }),
  ];
  await service.capture(first);
  await service.capture(second);
  expect(await handOver.captured()).toMatchObject({ id: 'second' });
  const { id } = await know();
  await service.answer(second, { contactId: id });
  expect(await handOver.captured()).toEqual(first);
  await service.answer(first, { contactId: id });
  expect(await handOver.captured()).toBeNull();
  expect((await saidBy(id)).map(({ text }) => text).toSorted()).toEqual([second.text, first.text]);
});

test('two windows that answer at once keep the words once, with one person (E13)', async () => {
  const { services, service, know, saidBy } = await ready();
  await service.capture(words());
  const { id } = await know();
  const answers = await Promise.all([
    service.answer(words(), { contactId: id }),
    service.answer(words(), { name: 'Somebody Else' }),
    service.answer(words(), { contactId: id }),
  ]);
  expect(answers.map(({ contactId }) => contactId)).toEqual([id, id, id]);
  expect(await services.db.contacts.count()).toBe(1);
  expect(await saidBy(id)).toHaveLength(1);
  await answers[1]?.undo();
  await answers[2]?.undo();
  expect(await saidBy(id)).toHaveLength(1);
  await answers[0]?.undo();
  expect(await saidBy(id)).toEqual([]);
});
