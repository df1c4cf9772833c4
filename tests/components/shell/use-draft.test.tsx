import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import { NewText } from '@/components/shell/new-text';
import { ServicesContext } from '@/components/shell/services-context';
import { buildServices, type TestServices } from '@/tests/builders/test-services';
import { clear, eventually, find, render, rerender, type } from '../ui/render';

afterEach(clear);

const line = (services: TestServices, scope: string, onSave = async () => ({ capped: false })) => (
  <ServicesContext value={services}>
    <NewText scope={scope} label="Said" saveLabel="Keep" onSave={onSave} />
  </ServicesContext>
);
const area = () => find('textarea') as HTMLTextAreaElement;
const holds = (text: string) => act(() => eventually(() => expect(area().value).toBe(text)));
const kept = async ({ drafts }: TestServices, scope: string) =>
  (await drafts.list(scope)).map(({ values }) => values.text);
const keeps = (services: TestServices, scope: string, texts: string[]) =>
  act(() => eventually(async () => expect(await kept(services, scope)).toEqual(texts)));

test('words handed back and then emptied by hand stay away (promise 3)', async () => {
  const services = await buildServices();
  await services.drafts.save('note:mira', 'yesterday', { text: 'Old thought' });
  await render(line(services, 'note:mira'));
  await holds('Old thought');
  await type(area(), '');
  await clear();
  await keeps(services, 'note:mira', []);
  await render(line(services, 'note:mira'));
  await act(() => services.drafts.list('note:mira'));
  expect(area().value).toBe('');
});

test('words handed back and changed leave one draft, in the words as they are now', async () => {
  const services = await buildServices();
  await services.drafts.save('note:mira', 'yesterday', { text: 'Old thought' });
  await render(line(services, 'note:mira'));
  await holds('Old thought');
  await type(area(), 'New thought');
  await clear();
  await keeps(services, 'note:mira', ['New thought']);
  expect(await services.db.drafts.count()).toBe(1);
});

test('words that could not be stored are stored when the form is left', async () => {
  const services = await buildServices();
  const tries: string[] = [];
  const drafts: TestServices['drafts'] = {
    ...services.drafts,
    save: async (scope, formId, values) => {
      tries.push(values.text ?? '');
      if (tries.length === 1) throw new Error('The disk is full');
      await services.drafts.save(scope, formId, values);
    },
  };
  await render(line({ ...services, drafts }, 'note:mira'));
  await type(area(), 'Her dog is ill');
  await act(() => eventually(() => expect(tries).toHaveLength(1)));
  await clear();
  await keeps(services, 'note:mira', ['Her dog is ill']);
});

test('a save that ends after the person changed touches nothing about the next', async () => {
  const services = await buildServices();
  const ended = Promise.withResolvers<{ capped: boolean }>();
  await render(line(services, 'note:mira', () => ended.promise));
  await type(area(), 'Her dog is ill');
  await act(async () => find('form').dispatchEvent(new Event('submit', { bubbles: true })));
  await rerender(line(services, 'note:odo'));
  await type(area(), 'Moves to Graz');
  await act(async () => ended.resolve({ capped: false }));
  await act(() => services.drafts.list('note:mira'));
  expect(area().value).toBe('Moves to Graz');
  await clear();
  await keeps(services, 'note:odo', ['Moves to Graz']);
  expect(await kept(services, 'note:mira')).toEqual([]);
});
