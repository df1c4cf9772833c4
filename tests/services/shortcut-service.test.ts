import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createShortcutService } from '@/lib/services/shortcut-service';
import { buildServices } from '@/tests/builders/test-services';

test('shows the keys as this browser has them, and nobody else’s', async () => {
  const { context } = await buildServices('2026-03-02');
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([
    { name: '_execute_action', shortcut: 'Alt+Shift+D' },
    { name: 'open-panel', shortcut: '' },
    { name: 'another', shortcut: 'F1' },
    {},
  ] as never);
  expect(await createShortcutService(context).keys()).toEqual([
    { name: 'popup', shortcut: 'Alt+Shift+D' },
    { name: 'panel', shortcut: '' },
  ]);
});
