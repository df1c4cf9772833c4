import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ServicesContext } from '@/components/shell/services-context';
import { useLive } from '@/components/shell/use-live';
import { buildServices } from '@/tests/builders/test-services';
import { trackPerson } from '@/tests/builders/people';
import { clear, eventually, find, render, rerender } from '../ui/render';

let isHidden = false;
vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
const see = (isSeen: boolean) =>
  act(async () => {
    isHidden = !isSeen;
    document.dispatchEvent(new Event('visibilitychange'));
  });

afterEach(async () => {
  await clear();
  isHidden = false;
});

async function open() {
  const services = await buildServices();
  const mira = await trackPerson(services, 'Mira');
  const noor = await trackPerson(services, 'Noor');
  const reads: string[] = [];
  function Headline({ id }: { id: string }) {
    const card = useLive(
      async ({ cards }) => {
        reads.push(id);
        return cards.card(id);
      },
      [id],
    );
    return <p>{`${card?.contact.name ?? ''} ${card?.contact.headline ?? ''}`}</p>;
  }
  const page = (id: string) => (
    <ServicesContext value={services}>
      <Headline id={id} />
    </ServicesContext>
  );
  const rename = (id: string, value: string) =>
    act(async () => {
      await services.contacts.edit(id, 'headline', { seen: undefined, value });
    });
  const shown = (text: string) =>
    eventually(async () => {
      await act(async () => undefined);
      const found = find('p').textContent.trim();
      if (found !== text) throw new Error(`${found} instead of ${text}`);
      return found;
    });
  return { page, rename, shown, reads, mira, noor };
}

test('a page that is seen tells a change at once', async () => {
  const { page, rename, shown, mira } = await open();
  await render(page(mira));
  expect(await shown('Mira')).toBe('Mira');
  await rename(mira, 'Baker');
  expect(await shown('Mira Baker')).toBe('Mira Baker');
});

test('a page nobody sees reads nothing until it is seen, then what changed meanwhile', async () => {
  const { page, rename, shown, reads, mira } = await open();
  await render(page(mira));
  expect(await shown('Mira')).toBe('Mira');
  await see(false);
  const before = reads.length;
  await rename(mira, 'Baker');
  await rename(mira, 'Miller');
  expect(reads.length).toBe(before);
  expect(await shown('Mira')).toBe('Mira');
  await see(true);
  expect(await shown('Mira Miller')).toBe('Mira Miller');
  // And from then on as before.
  await rename(mira, 'Smith');
  expect(await shown('Mira Smith')).toBe('Mira Smith');
});

test('a page that nobody saw yet, and another question in it, are answered', async () => {
  const { page, shown, mira, noor } = await open();
  await see(false);
  await render(page(mira));
  expect(await shown('Mira')).toBe('Mira');
  await rerender(page(noor));
  expect(await shown('Noor')).toBe('Noor');
});

test('looking away and back without a change reads nothing', async () => {
  const { page, shown, reads, mira } = await open();
  await render(page(mira));
  expect(await shown('Mira')).toBe('Mira');
  const before = reads.length;
  await see(false);
  await see(true);
  expect(await shown('Mira')).toBe('Mira');
  expect(reads.length).toBe(before);
});
