import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { TextEditor } from '@/components/shell/text-editor';
import { ServicesContext } from '@/components/shell/services-context';
import { buildServices } from '@/tests/builders/test-services';
import { button, clear, eventually, find, key, press, render, type } from '../ui/render';

afterEach(clear);

async function editing() {
  const services = await buildServices();
  const onDone = vi.fn<() => void>();
  const onSave = vi.fn(() => Promise.resolve({}));
  const show = () =>
    render(
      <ServicesContext value={services}>
        <TextEditor
          scope="edit:note"
          label="Note"
          text="Met in Riga"
          onSave={onSave}
          onDone={onDone}
        />
      </ServicesContext>,
    );
  await show();
  const area = () => find('textarea') as HTMLTextAreaElement;
  const drafts = async () =>
    (await services.drafts.list('edit:note')).map(({ values }) => values.text);
  return { show, area, drafts, onDone };
}

test('Escape closes and loses no word: they are there when it is opened again (promise 3)', async () => {
  const { show, area, drafts, onDone } = await editing();
  await type(area(), 'Met in Riga, at the market');
  await key(area(), 'Escape', { isComposing: true });
  expect(onDone).not.toHaveBeenCalled();
  await key(area(), 'Escape');
  expect(onDone).toHaveBeenCalledOnce();
  await clear();
  await eventually(async () => expect(await drafts()).toEqual(['Met in Riga, at the market']));
  await show();
  await eventually(async () => {
    await act(async () => undefined);
    expect(area().value).toBe('Met in Riga, at the market');
  });
});

test('Cancel throws the words away', async () => {
  const { area, drafts, onDone } = await editing();
  await type(area(), 'Something else');
  await press(button('Cancel'));
  await eventually(async () => {
    await act(async () => undefined);
    expect(onDone).toHaveBeenCalledOnce();
  });
  expect(await drafts()).toEqual([]);
});
