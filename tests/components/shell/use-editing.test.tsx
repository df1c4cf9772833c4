import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import { NoteSection } from '@/components/note/note-section';
import { ServicesContext } from '@/components/shell/services-context';
import { buildServices } from '@/tests/builders/test-services';
import { button, clear, eventually, find, key, press, render } from '../ui/render';

afterEach(clear);

test('after an edit in its place the focus is on the button that opened it', async () => {
  const services = await buildServices();
  const { id } = await services.contacts.create({ name: 'Mira', track: true });
  await services.notes.add(id, 'Met in Riga');
  const notes = await services.db.notes.toArray();
  await render(
    <ServicesContext value={services}>
      <NoteSection contactId={id} notes={notes} />
    </ServicesContext>,
  );
  expect(document.activeElement).toBe(document.body);
  await press(button('Edit'));
  const area = await eventually(async () => {
    await act(async () => undefined);
    return find('ul textarea');
  });
  await key(area, 'Escape');
  expect(document.activeElement).toBe(button('Edit'));
});
