import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import { Popover } from '@/components/ui/popover';
import { button, clear, find, key, press, render } from './render';

afterEach(clear);

/** What opens is loaded when it is first asked for: looks again until something is so. */
async function until<Found>(look: () => Found): Promise<Found> {
  for (let turn = 0; turn < 100; turn += 1) {
    await act(() => new Promise<void>((done) => setTimeout(done, 20)));
    try {
      return look();
    } catch {
      // Not yet.
    }
  }
  return look();
}
const appears = (selector: string) => until(() => find(selector));

describe('MenuButton', () => {
  it('opens, does one thing and gives the focus back', async () => {
    const onAction = vi.fn<() => void>();
    const entries = [{ id: 'edit', label: 'Edit', onAction }, 'line' as const];
    await render(<MenuButton label="More" trigger={<Button>More</Button>} entries={entries} />);
    expect(button('More').getAttribute('aria-haspopup')).toBe('menu');
    await act(async () => button('More').focus());
    await press(button('More'));
    expect(button('More').getAttribute('aria-expanded')).toBe('true');
    await press(await appears('[role=menuitem]'));
    expect(onAction).toHaveBeenCalledOnce();
    await until(() => {
      expect(document.querySelector('[role=menu]')).toBeNull();
      expect(document.activeElement).toBe(button('More'));
    });
  });

  it('opens by the arrow, too', async () => {
    await render(
      <MenuButton
        label="More"
        trigger={<IconButton label="More" icon={<svg />} />}
        entries={[{ id: 'edit', label: 'Edit', onAction: vi.fn<() => void>() }]}
      />,
    );
    expect(await key(button('More'), 'ArrowDown')).toBe(true);
    expect((await appears('[role=menu]')).getAttribute('aria-label')).toBe('More');
  });
});

describe('Popover', () => {
  it('holds a small form and closes when it is told', async () => {
    await render(
      <Popover label="Snooze" trigger={<Button>Snooze</Button>}>
        {(close) => <Button onPress={close}>Next week</Button>}
      </Popover>,
    );
    await press(button('Snooze'));
    await appears('[role=dialog]');
    await press(button('Next week'));
    await until(() => expect(document.querySelector('[role=dialog]')).toBeNull());
  });
});

describe('Dialog', () => {
  it('is named by its title and closes by Escape', async () => {
    const onClose = vi.fn<() => void>();
    await render(<Dialog isOpen onClose={onClose} title="Delete everything?" role="alertdialog" />);
    const dialog = await appears('[role=alertdialog]');
    const title = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).toBe('Delete everything?');
    await key(dialog, 'Escape');
    expect(onClose).toHaveBeenCalled();
  });

  it('is not there while closed', async () => {
    await render(<Dialog isOpen={false} onClose={vi.fn<() => void>()} title="No" />);
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });
});
