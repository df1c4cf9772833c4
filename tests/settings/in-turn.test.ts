import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeBackupState, readBackupState } from '@/lib/settings/backup-state';
import { inTurn } from '@/lib/settings/in-turn';
import { ownWords } from '@/lib/settings/phrases';
import { openSettings } from '@/lib/settings/settings';

beforeEach(() => fakeBrowser.reset());

test('two changes at once of one stored value lose neither', async () => {
  const settings = await openSettings();
  await Promise.all([settings.change({ dailyCap: 7 }), settings.change({ digest: true })]);
  expect((await openSettings()).current()).toMatchObject({ dailyCap: 7, digest: true });
  await Promise.all([
    changeBackupState({ passphrase: 'linden' }),
    changeBackupState({ lastAt: 5, lastName: 'tend.tend' }),
  ]);
  expect(await readBackupState()).toMatchObject({ passphrase: 'linden', lastAt: 5 });
  await Promise.all([
    ownWords.change({ questions: ['What next?'] }),
    ownWords.change({ phrases: [] }),
  ]);
  expect((await ownWords.get()).questions).toEqual(['What next?']);
});

test('a change that fails holds up none after it', async () => {
  const failed = inTurn('x', () => Promise.reject(new Error('full')));
  const next = inTurn('x', () => Promise.resolve('stored'));
  await expect(failed).rejects.toThrow('full');
  expect(await next).toBe('stored');
});

test('other pages wait too, where the browser has locks', async () => {
  const request = vi.fn((_name: string, change: () => Promise<unknown>) => change());
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await inTurn('y', () => Promise.resolve(1))).toBe(1);
  expect(request).toHaveBeenCalledWith('tend-stored-y', expect.any(Function));
  vi.unstubAllGlobals();
});
