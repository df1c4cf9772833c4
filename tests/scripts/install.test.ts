import { describe, expect, it } from 'vitest';
import { staleParts } from '../../scripts/install.mjs';

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  },
};

describe('staleParts', () => {
  it('finds nothing when the lock is installed; other systems’ parts may be absent', () => {
    expect(
      staleParts(locked, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } }),
    ).toEqual([]);
  });

  it.each([
    ['nothing installed', null],
    ['a part missing', { packages: {} }],
    ['another version', { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'x' } } }],
    ['other bytes', { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'y' } } }],
  ])('finds what to install: %s', (_, installed) => {
    expect(staleParts(locked, installed)).toEqual(['node_modules/a']);
  });
});
