import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildServices } from '../builders/test-services';

test('what was written is not called lost when only the badge could not be drawn', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  const services = await buildServices();
  const broken = vi
    .spyOn(fakeBrowser.action, 'setBadgeText')
    .mockRejectedValue(new Error('The extension is being updated'));
  const { id } = await services.contacts.create({ name: 'Mira', track: true });
  expect(await services.cards.card(id)).toMatchObject({ contact: { name: 'Mira' } });
  expect(reported).toHaveBeenCalledOnce();
  broken.mockRestore();
  reported.mockRestore();
});
