import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLock, missingOptional, platformOf } from '../../scripts/lock.mjs';

describe('the lock', () => {
  it('has an entry for every system, so that `npm ci` takes it everywhere', () => {
    const lock = JSON.parse(
      readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
    );
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(missingOptional(lock), 'run `npm run lock:complete`').toEqual([]);
  });
});

describe('completeLock', () => {
  const packages = () => ({
    '': {},
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: {
        '@tool/linux-x64-musl': '1.2.3',
        '@tool/darwin-arm64': '1.2.3',
        'colour-of-output': '1.0.0',
        '@tool/win32-x64': '^1.0.0',
      },
    },
    'node_modules/tool/node_modules/@tool/darwin-arm64': { version: '1.2.3' },
  });

  it('adds what is missing, exact and known by its name, in order', () => {
    const lock = { packages: packages() };
    expect(completeLock(lock)).toEqual(['@tool/linux-x64-musl@1.2.3']);
    expect(Object.keys(lock.packages)[1]).toBe('node_modules/@tool/linux-x64-musl');
    expect(Object.values(lock.packages)[1]).toEqual({
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    });
    expect(completeLock(lock)).toEqual([]);
  });
});

describe('platformOf', () => {
  it.each([
    ['@a/b-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
    ['@a/b-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
    ['@a/b-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
    ['@a/darwin-x64', { os: ['darwin'], cpu: ['x64'] }],
    ['@a/b-wasm32-wasi', { cpu: ['wasm32'] }],
    ['fsevents', null],
  ])('reads %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
