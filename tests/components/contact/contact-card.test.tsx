import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContactCard } from '@/components/contact/contact-card';
import { ServicesContext } from '@/components/shell/services-context';
import { trackPerson } from '@/tests/builders/people';
import { buildServices } from '@/tests/builders/test-services';
import { clear, eventually, find, render, rerender, type } from '../ui/render';

beforeEach(() => fakeBrowser.reset());
afterEach(clear);

test('the card of somebody is never shown, nor written on, as the next person’s', async () => {
  const services = await buildServices('2026-03-02');
  const mira = await trackPerson(services, 'mira');
  const odo = await trackPerson(services, 'odo');
  const card = (id: string) => (
    <ServicesContext value={services}>
      <ContactCard contactId={id} source="panel" />
    </ServicesContext>
  );
  const shows = (name: string) =>
    eventually(async () => {
      await act(async () => undefined);
      expect(find('h1').textContent).toBe(name);
    });
  await render(card(mira));
  await shows('mira');
  const note = find('textarea[placeholder="Write a note"]');
  await type(note, 'Her dog is ill');
  await rerender(card(odo));
  expect(document.body.textContent).not.toContain('mira');
  expect(note.isConnected).toBe(false);
  await shows('odo');
  const kept = await services.drafts.list(`note:${mira}`);
  expect(kept.map(({ values }) => values)).toEqual([{ text: 'Her dog is ill' }]);
  expect(await services.drafts.list(`note:${odo}`)).toEqual([]);
});
