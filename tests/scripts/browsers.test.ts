import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tend-browsers-'));
  vi.stubEnv('TEND_CHROMIUM', undefined);
  vi.stubEnv('PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const program = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
};

describe('findBrowser', () => {
  it('finds a Chromium on the PATH, before a branded Chrome', () => {
    program('google-chrome');
    const chromium = program('chromium');
    expect(findBrowser('chromium')).toBe(chromium);
  });

  it('takes no file that cannot be run', () => {
    writeFileSync(join(folder, 'chromium'), '');
    expect(findBrowser('chromium')).not.toBe(join(folder, 'chromium'));
  });

  it('lets the environment choose, and says so when it chooses nothing', () => {
    const chosen = program('my-browser');
    program('chromium');
    vi.stubEnv('TEND_CHROMIUM', chosen);
    expect(findBrowser('chromium')).toBe(chosen);
    vi.stubEnv('TEND_CHROMIUM', join(folder, 'gone'));
    expect(() => findBrowser('chromium')).toThrow('TEND_CHROMIUM names');
  });
});
