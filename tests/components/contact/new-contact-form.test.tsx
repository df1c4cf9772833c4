import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import { NewContactForm } from '@/components/contact/new-contact-form';
import { ServicesContext } from '@/components/shell/services-context';
import { buildServices } from '@/tests/builders/test-services';
import { clear, eventually, find, key, render, type } from '../ui/render';

afterEach(clear);

test('what is typed on while somebody new is saved waits in their card', async () => {
  const services = await buildServices('2026-03-02');
  const mayEnd = Promise.withResolvers<void>();
  const create: typeof services.contacts.create = async (person) => {
    await mayEnd.promise;
    return services.contacts.create(person);
  };
  let savedId = '';
  await render(
    <ServicesContext value={{ ...services, contacts: { ...services.contacts, create } }}>
      <NewContactForm
        scope="li:in:mira"
        suggested={{ name: 'Mira Solano' }}
        onSaved={(id) => {
          savedId = id;
        }}
      />
    </ServicesContext>,
  );
  await type(find('textarea'), 'Her dog is ill');
  await key(find('textarea'), 'Enter', { ctrlKey: true });
  await type(find('textarea'), 'Her dog is ill and old');
  await act(async () => mayEnd.resolve());
  await act(() => eventually(() => expect(savedId).not.toBe('')));
  const [remark] = await services.db.remarks.toArray();
  expect(remark?.text).toBe('Her dog is ill');
  const [waiting] = await services.drafts.list(`remark:${savedId}`);
  expect(waiting?.values).toEqual({ text: 'and old' });
  expect(await services.drafts.list('new-person:li:in:mira')).toEqual([]);
});
