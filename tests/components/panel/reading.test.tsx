import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ServicesContext } from '@/components/shell/services-context';
import { ContactDetails } from '@/entrypoints/sidepanel/contact-details';
import type { ProfilePage } from '@/entrypoints/sidepanel/use-page';
import { usePageReading } from '@/entrypoints/sidepanel/use-page-reading';
import { parseTabAddress } from '@/lib/linkedin/profile-address';
import type { ActiveTab } from '@/lib/platform/active-tab';
import { trackPerson } from '@/tests/builders/people';
import { buildServices } from '@/tests/builders/test-services';
import { clear, render, rerender } from '../ui/render';

const url = 'https://www.linkedin.com/in/zoe-marsh/overlay/contact-info/';
const executeScript = vi.fn<() => Promise<never[]>>(() => Promise.resolve([]));

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockClear();
  Object.assign(fakeBrowser.scripting, { executeScript });
});
afterEach(async () => {
  vi.useRealTimers();
  await clear();
});

/** The panel beside an open contact-info overlay, for two seconds. */
async function besideTheOverlay(reading: ProfilePage['reading']) {
  const services = await buildServices();
  const contact = await services.db.contacts.get(await trackPerson(services, 'zoe-marsh'));
  const address = parseTabAddress(url);
  if (!contact || !address) throw new Error('Nobody to show');
  const tab = { id: 7, url, complete: true };
  const page: ProfilePage = { state: 'profile', tab, url, address, sighting: undefined, reading };
  vi.useFakeTimers();
  await render(
    <ServicesContext value={services}>
      <ContactDetails page={page} contact={contact} />
    </ServicesContext>,
  );
  await act(async () => vi.advanceTimersByTimeAsync(2000));
  vi.useRealTimers();
  services.db.close();
}

describe('what the panel reads of a page', () => {
  test('is the overlay the person opened, while reading is on', async () => {
    await besideTheOverlay('settled');
    expect(executeScript).toHaveBeenCalled();
  });

  test('is nothing of it once reading is switched off (linkedin-pages, rule 7)', async () => {
    await besideTheOverlay('off');
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('is never a tab whose address the browser keeps from us', async () => {
    function Reader({ tab }: { tab: ActiveTab }) {
      const address = tab.url ? parseTabAddress(tab.url) : null;
      usePageReading(tab, address?.key ?? null, true);
      return null;
    }
    vi.useFakeTimers();
    await render(<Reader tab={{ id: 7, url, complete: true }} />);
    await act(async () => vi.advanceTimersByTimeAsync(1000));
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
    executeScript.mockClear();
    await rerender(<Reader tab={{ id: 8, complete: true }} />);
    await act(async () => vi.advanceTimersByTimeAsync(20_000));
    expect(executeScript).not.toHaveBeenCalled();
  });
});
