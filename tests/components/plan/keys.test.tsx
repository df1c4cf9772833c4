import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PlanList } from '@/components/plan/plan-list';
import { WhatDidYouDo } from '@/components/plan/what-did-you-do';
import { UiProvider } from '@/components/ui/ui-provider';
import { ServicesContext } from '@/components/shell/services-context';
import { goTo, trackPerson } from '@/tests/builders/people';
import { buildServices } from '@/tests/builders/test-services';
import { clear, eventually, find, key, render, rerender } from '../ui/render';

beforeEach(() => fakeBrowser.reset());
afterEach(clear);

async function twoPeopleDue() {
  const services = await buildServices('2026-03-02');
  const ids = [await trackPerson(services, 'mira'), await trackPerson(services, 'odo')];
  await goTo(services, '2026-03-12');
  services.wait(1000);
  const logged = () =>
    act(() =>
      eventually(async () => {
        const rows = await services.db.interactions.toArray();
        expect(rows).not.toEqual([]);
        return rows.map(({ contactIds, kind }) => `${contactIds.join()} ${kind}`);
      }),
    );
  return { services, ids, logged };
}

test('a key held down on a row of the plan logs one thing with one person', async () => {
  const { services, ids, logged } = await twoPeopleDue();
  await render(
    <ServicesContext value={services}>
      <PlanList source="popup" onOpenPosts={() => undefined} />
    </ServicesContext>,
  );
  const row = await eventually(async () => {
    await act(async () => undefined);
    return find('[data-plan-row]');
  });
  row.focus();
  services.wait(1000);
  await key(row, 'c');
  await key(document.activeElement as HTMLElement, 'c', { repeat: true });
  await key(document.activeElement as HTMLElement, 'c', { repeat: true });
  expect(await logged()).toEqual([`${ids[0] ?? ''} comment`]);
});

test('a key held down answers "what did you do?" once', async () => {
  const { services, ids, logged } = await twoPeopleDue();
  const contact = await services.db.contacts.get(ids[0] ?? '');
  if (!contact) throw new Error('Mira is gone');
  const question = { contact, remark: undefined, openedAt: services.clock.now() };
  services.wait(1000);
  await render(
    <ServicesContext value={services}>
      <WhatDidYouDo question={question} source="popup" isFocused />
    </ServicesContext>,
  );
  await key(find('[role=group]'), 'c');
  await key(find('[role=group]'), 'c', { repeat: true });
  expect(await logged()).toEqual([`${contact.id} comment`]);
});

test('several people are logged key by key: the next row has the focus, and is never drawn anew', async () => {
  const { services, ids, logged } = await twoPeopleDue();
  await render(
    <ServicesContext value={services}>
      <UiProvider>
        <PlanList source="popup" onOpenPosts={() => undefined} />
      </UiProvider>
    </ServicesContext>,
  );
  const rows = () => [...document.querySelectorAll<HTMLElement>('[data-plan-row]')];
  const left = (count: number) =>
    eventually(async () => {
      await act(async () => undefined);
      expect(rows()).toHaveLength(count);
    });
  await left(2);
  const [first, second] = rows();
  first?.focus();
  services.wait(1000);
  await key(first as HTMLElement, 'c');
  await left(1);
  expect(rows()).toEqual([second]);
  expect(document.activeElement).toBe(second);
  services.wait(1000);
  await key(document.activeElement as HTMLElement, 'm');
  await left(0);
  expect(await logged()).toEqual([`${ids[0] ?? ''} comment`, `${ids[1] ?? ''} message`]);
});

test('after a press in a row the next one has the focus', async () => {
  const { services } = await twoPeopleDue();
  await render(
    <ServicesContext value={services}>
      <UiProvider>
        <PlanList source="popup" onOpenPosts={() => undefined} />
      </UiProvider>
    </ServicesContext>,
  );
  const row = await eventually(async () => {
    await act(async () => undefined);
    return find('[data-plan-row]');
  });
  const next = row.nextElementSibling;
  const commented = find('[role=group] button', row);
  commented.focus();
  services.wait(1000);
  await act(async () => commented.click());
  await eventually(async () => {
    await act(async () => undefined);
    expect(row.isConnected).toBe(false);
  });
  expect(document.activeElement).toBe(next);
});

test('o opens where somebody likes to be met, p their posts (P5)', async () => {
  const { services, ids } = await twoPeopleDue();
  await services.db.contacts.update(ids[0] ?? '', {
    channels: [{ network: 'email', handle: 'mira@h.example', preferred: true }],
  });
  const opened: string[] = [];
  await render(
    <ServicesContext value={services}>
      <PlanList source="popup" onOpenPosts={(url) => opened.push(url)} />
    </ServicesContext>,
  );
  const row = await eventually(async () => {
    await act(async () => undefined);
    return find('[data-plan-row]');
  });
  const link = find('a[href="mailto:mira@h.example"]', row);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    opened.push('mail');
  });
  row.focus();
  await key(row, 'o');
  expect(opened).toEqual(['mail']);
  await key(row, 'p');
  expect(opened).toHaveLength(2);
  expect(opened[1]).toMatch(/linkedin\.com\/in\/mira\//);
});

test('what was ticked as brought up with somebody is not ticked for the next (P1)', async () => {
  const { services, ids } = await twoPeopleDue();
  const questions = await Promise.all(
    ids.map(async (id) => {
      const contact = await services.db.contacts.get(id);
      await services.remarks.add({ contactId: id, text: `What ${id} said` });
      const remark = await services.db.remarks.where('contactId').equals(id).first();
      if (!contact || !remark) throw new Error('Somebody is gone');
      return { contact, remark, openedAt: services.clock.now() };
    }),
  );
  const asked = (question: (typeof questions)[number] | undefined) =>
    question && (
      <ServicesContext value={services}>
        <WhatDidYouDo question={question} source="panel" />
      </ServicesContext>
    );
  const box = () => find('input[type=checkbox]') as HTMLInputElement;
  await render(asked(questions[0]));
  await key(find('[role=group]'), 'b');
  expect(box().checked).toBe(true);
  await rerender(asked(questions[1]));
  expect(box().checked).toBe(false);
});
