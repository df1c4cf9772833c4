import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContactEditor } from '@/components/contact/contact-editor';
import { ServicesContext } from '@/components/shell/services-context';
import { trackPerson } from '@/tests/builders/people';
import { buildServices, type TestServices } from '@/tests/builders/test-services';
import { button, clear, eventually, press, render, rerender, type } from '../ui/render';

beforeEach(() => fakeBrowser.reset());
afterEach(clear);

const contactOf = async ({ db }: TestServices, id: string) => {
  const contact = await db.contacts.get(id);
  if (!contact) throw new Error('nobody');
  return contact;
};

test('words left over a newer text do not write over it without a word', async () => {
  const services = await buildServices('2026-03-02');
  const id = await trackPerson(services, 'mira');
  const onDone = vi.fn();
  const editor = async (isOpen = true) => {
    const contact = await contactOf(services, id);
    return (
      <ServicesContext value={services}>
        {isOpen && <ContactEditor contact={contact} onDone={onDone} />}
      </ServicesContext>
    );
  };
  const field = () => {
    const [, , company] = document.querySelectorAll('form input');
    if (!(company instanceof HTMLInputElement)) throw new Error('There is no company');
    return company;
  };
  await render(await editor());
  await type(field(), 'Begun in one window');
  await rerender(await editor(false));
  await eventually(async () => {
    expect(await services.drafts.list(`edit:${id}`)).toHaveLength(1);
  });
  await services.contacts.edit(id, 'company', { seen: undefined, value: 'Written in another' });
  await rerender(await editor());
  await eventually(async () => {
    await act(async () => undefined);
    expect(field().value).toBe('Begun in one window');
  });
  await press(button('Save'));
  // To its very end, with nothing left to draw.
  await eventually(async () => {
    await act(async () => undefined);
    expect(onDone).toHaveBeenCalledOnce();
    expect(button('Save').getAttribute('aria-disabled')).not.toBe('true');
  });
  expect((await contactOf(services, id)).company).toBe('Begun in one window');
  const edits = await services.db.fieldEdits.where('recordId').equals(id).toArray();
  expect(edits.at(-1)).toMatchObject({ before: 'Written in another', unseen: true });
});
