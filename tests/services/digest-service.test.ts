import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { goTo, trackPerson } from '@/tests/builders/people';
import { buildServices } from '@/tests/builders/test-services';

const allow = (isAllowed: boolean) =>
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(isAllowed as never);
const shown = () => vi.spyOn(browser.notifications, 'create');
beforeEach(() => void allow(true));
afterEach(async () => {
  vi.restoreAllMocks();
  await browser.storage.local.clear();
});

async function someDue() {
  const services = await buildServices('2026-03-02');
  for (const name of ['Mira', 'Otto', 'Zoe', 'Ana']) await trackPerson(services, name);
  await goTo(services, '2026-03-05');
  return services;
}

describe('the digest (E13)', () => {
  test('is off until it is switched on', async () => {
    const services = await someDue();
    const create = shown();
    await services.showDigest();
    expect(create).not.toHaveBeenCalled();
    expect(services.settings.current().digest).toBe(false);
  });

  test('comes once a day at the hour, with the sentences of the plan', async () => {
    const services = await someDue();
    const create = shown();
    await services.settings.change({ digest: true });
    await services.settings.change({ digestHour: 13 });
    await services.showDigest();
    expect(create).not.toHaveBeenCalled();
    await services.settings.change({ digestHour: 12 });
    await Promise.all([services.showDigest(), services.showDigest()]);
    expect(create).toHaveBeenCalledOnce();
    const { title, message } = Object(create.mock.calls[0]?.[1]) as Record<string, string>;
    expect(title).toBe('4 people today');
    expect(message).toContain('Due today: keeping in touch since 2 Mar');
    expect(message).toContain('and one more');
  });

  test('a month asleep is one digest, and a clock set back repeats none', async () => {
    const services = await someDue();
    const create = shown();
    await services.settings.change({ digest: true });
    await services.showDigest();
    await goTo(services, '2026-04-05');
    await services.showDigest();
    await services.showDigest();
    expect(create).toHaveBeenCalledTimes(2);
    await goTo(services, '2026-03-05');
    await services.showDigest();
    expect(create).toHaveBeenCalledTimes(2);
  });

  test('a permission taken back shows nothing and breaks nothing', async () => {
    const services = await someDue();
    const create = shown();
    await services.settings.change({ digest: true });
    allow(false);
    await services.showDigest();
    expect(create).not.toHaveBeenCalled();
  });
});
