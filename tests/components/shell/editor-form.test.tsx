import { act, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { EditorForm } from '@/components/shell/editor-form';
import { ServicesContext } from '@/components/shell/services-context';
import { useEditing } from '@/components/shell/use-editing';
import { useEditor } from '@/components/shell/use-editor';
import { TextField } from '@/components/ui/text-field';
import { buildServices, type TestServices } from '@/tests/builders/test-services';
import { button, clear, eventually, find, key, press, render, type } from '../ui/render';

afterEach(clear);

type EditorProps = { onSave: (day: string) => Promise<unknown>; onDone: () => void };

function DayEditor({ onSave, onDone }: EditorProps) {
  const editor = useEditor('edit:day', onDone);
  const day = editor.values.day ?? '';
  const isWhole = day !== '';
  return (
    <EditorForm editor={editor} label="A day" isWhole={isWhole} onSave={() => onSave(day)}>
      <p>Which day was it?</p>
      <TextField
        label="Day"
        value={day}
        onChange={(value) => editor.set('day', value)}
        error={editor.isTried && !isWhole ? 'No day yet' : undefined}
      />
    </EditorForm>
  );
}

/** In the place of the button that opens it, and a second thing to be busy with. */
function Place({ onSave }: Pick<EditorProps, 'onSave'>) {
  const { isEditing, edit, done, editRef } = useEditing();
  const [count, setCount] = useState(0);
  return (
    <>
      {isEditing ? (
        <DayEditor onSave={onSave} onDone={done} />
      ) : (
        <button type="button" ref={editRef} onClick={edit}>
          Change
        </button>
      )}
      <button type="button" onClick={() => setCount(count + 1)}>
        Elsewhere
      </button>
    </>
  );
}

async function opened(onSave: EditorProps['onSave'] = () => Promise.resolve()) {
  const services = await buildServices();
  await render(
    <ServicesContext value={services}>
      <Place onSave={onSave} />
    </ServicesContext>,
  );
  await press(button('Change'));
  return { services, field: () => find('input') as HTMLInputElement };
}
const isClosed = () =>
  eventually(async () => {
    await act(async () => undefined);
    expect(button('Change')).toBeTruthy();
  });
const kept = async ({ drafts }: TestServices) => (await drafts.list('edit:day')).length;

test('opens with the focus in its first field, and closes with it on what opened it', async () => {
  const { field } = await opened();
  expect(document.activeElement).toBe(field());
  await key(field(), 'Escape');
  expect(document.activeElement).toBe(button('Change'));
});

test('a save that takes its time does not take the focus away from where one went', async () => {
  const ended = Promise.withResolvers<void>();
  const { field } = await opened(() => ended.promise);
  await type(field(), 'Monday');
  await key(field(), 'Enter', { ctrlKey: true });
  button('Elsewhere').focus();
  await act(async () => ended.resolve());
  await isClosed();
  expect(document.activeElement).toBe(button('Elsewhere'));
});

test('what is missing is said, and the focus is there', async () => {
  const onSave = vi.fn<EditorProps['onSave']>(() => Promise.resolve());
  const { field } = await opened(onSave);
  button('Save').focus();
  await press(button('Save'));
  expect(document.body.textContent).toContain('No day yet');
  expect(document.activeElement).toBe(field());
  expect(onSave).not.toHaveBeenCalled();
  await type(field(), 'Monday');
  expect(document.body.textContent).not.toContain('No day yet');
});

test('a save forgets the draft; one that fails or asks keeps the form and the words (promise 3)', async () => {
  const answers: (() => Promise<unknown>)[] = [
    () => Promise.reject(new Error('The disk is full')),
    () => Promise.resolve(false),
    () => Promise.resolve(),
  ];
  const { services, field } = await opened(() => answers.shift()?.() ?? Promise.resolve());
  await type(field(), 'Monday');
  await key(field(), 'Enter', { ctrlKey: true });
  expect(field().value).toBe('Monday');
  await key(field(), 'Enter', { ctrlKey: true });
  expect(field().value).toBe('Monday');
  await act(() => eventually(async () => expect(await kept(services)).toBe(1)));
  await key(field(), 'Enter', { metaKey: true });
  await isClosed();
  expect(await kept(services)).toBe(0);
});

test('words typed on while they are being saved stay in the form that changes something', async () => {
  const ended = Promise.withResolvers<void>();
  const { field } = await opened(() => ended.promise);
  await type(field(), 'Monday');
  await key(field(), 'Enter', { ctrlKey: true });
  await type(field(), 'Monday, late');
  await act(async () => ended.resolve());
  expect(field().value).toBe('Monday, late');
});

test('Escape keeps the words, Cancel throws them away, neither takes an accent being typed', async () => {
  const { services, field } = await opened();
  await type(field(), 'Monday');
  await key(field(), 'Escape', { isComposing: true });
  await key(field(), 'Escape');
  await act(() => eventually(async () => expect(await kept(services)).toBe(1)));
  await press(button('Change'));
  await eventually(async () => {
    await act(async () => undefined);
    expect(field().value).toBe('Monday');
  });
  await press(button('Cancel'));
  await isClosed();
  expect(await kept(services)).toBe(0);
});
