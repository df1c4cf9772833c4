import { act, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Button } from '@/components/ui/button';
import { MenuButton } from '@/components/ui/menu';
import { toastQueue } from '@/components/ui/toast-queue';
import { UiProvider } from '@/components/ui/ui-provider';
import { button, clear, eventually, find, press, render } from './render';

afterEach(async () => {
  for (const { id } of toastQueue.visible()) toastQueue.dismiss(id);
  await clear();
});

/** The name of what has the focus. */
const focused = () => document.activeElement?.getAttribute('aria-label');

function Promises() {
  const [all, setAll] = useState(['Deck', 'Book', 'Call']);
  const [isPaused, setPaused] = useState(false);
  const remove = (name: string) => {
    setAll((before) => before.filter((each) => each !== name));
    toastQueue.show({
      message: 'Removed',
      action: { label: 'Undo', onAction: () => setAll((before) => [...before, name]) },
    });
  };
  return (
    <UiProvider>
      <main>
        <h1>Mira</h1>
        <section>
          <h2>Promises</h2>
          {all.length > 0 && (
            <ul>
              {all.map((name) => (
                <li key={name} aria-label={name}>
                  <Button aria-label={`Remove ${name}`} onPress={() => remove(name)}>
                    x
                  </Button>
                  <MenuButton
                    label={`More: ${name}`}
                    trigger={<Button aria-label={`More: ${name}`}>…</Button>}
                    entries={[{ id: 'd', label: 'Delete', onAction: () => remove(name) }]}
                  />
                </li>
              ))}
            </ul>
          )}
          <Button aria-label="Add">+</Button>
        </section>
        <section>
          <h2>Month</h2>
          {isPaused ? (
            <Button key="resume" aria-label="Resume" onPress={() => setPaused(false)}>
              r
            </Button>
          ) : (
            <Button key="pause" aria-label="Pause" onPress={() => setPaused(true)}>
              p
            </Button>
          )}
          <Button aria-label="Close the month">c</Button>
        </section>
        <p>Nothing here</p>
      </main>
    </UiProvider>
  );
}

async function pressFocused(name: string) {
  button(name).focus();
  await press(button(name));
}

describe('the focus, when what had it goes away', () => {
  test('goes to the next item, else the one before, else what adds one', async () => {
    await render(<Promises />);
    await pressFocused('Remove Book');
    await eventually(() => expect(focused()).toBe('Call'));
    await pressFocused('Remove Call');
    await eventually(() => expect(focused()).toBe('Deck'));
    await pressFocused('Remove Deck');
    await eventually(() => expect(focused()).toBe('Add'));
  });

  test('goes there from a menu, too', async () => {
    await render(<Promises />);
    await pressFocused('More: Deck');
    const entry = await eventually(async () => {
      await act(async () => undefined);
      return find('[role=menuitem]');
    });
    await press(entry);
    await eventually(() => expect(focused()).toBe('Book'));
  });

  test('comes back from the message in which something was taken back', async () => {
    await render(<Promises />);
    await pressFocused('Remove Book');
    await eventually(() => expect(focused()).toBe('Call'));
    await pressFocused('Undo');
    expect(find('li:last-child').getAttribute('aria-label')).toBe('Book');
    await eventually(() => expect(focused()).toBe('Call'));
  });

  test('goes to what stands in its place', async () => {
    await render(<Promises />);
    await pressFocused('Pause');
    await eventually(() => expect(focused()).toBe('Resume'));
  });

  test('stays nowhere when somebody pressed on nothing', async () => {
    await render(<Promises />);
    const item = button('Remove Book');
    item.focus();
    await act(async () => item.blur());
    await press(item);
    expect(document.activeElement).toBe(document.body);
  });
});
