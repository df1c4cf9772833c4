import { describe, expect, it } from 'vitest';
import { kinds, plan } from '../../scripts/new-files.mjs';

describe('plan', () => {
  it.each(Object.entries(kinds))('writes %s with its test', (kind, { usage }) => {
    const paths = Object.keys(plan(kind, usage) ?? {});
    expect(paths.some((path) => /^(lib|components)\//.test(path))).toBe(true);
    expect(paths.some((path) => /^tests\/.*\.test\.tsx?$/.test(path))).toBe(true);
  });

  it('follows the room rule', () => {
    expect(Object.keys(plan('domain', 'plan/snooze') ?? {})).toEqual([
      'lib/domain/plan/snooze.ts',
      'tests/domain/plan/snooze.test.ts',
    ]);
    expect(Object.keys(plan('table', 'occasion') ?? {})).toContain(
      'tests/builders/build-occasion.ts',
    );
  });

  it.each([
    ['unknown', 'plan/snooze'],
    ['domain', 'snooze'],
    ['domain', '../../etc/passwd'],
    ['service', 'plan/service'],
    ['component', ''],
  ])('refuses %s %s', (kind, noun) => {
    expect(plan(kind, noun)).toBeNull();
  });
});
