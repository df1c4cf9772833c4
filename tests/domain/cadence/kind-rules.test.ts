import { describe, expect, it } from 'vitest';
import { defaultKindRules } from '@/lib/domain/cadence/kind-rules';
import { type InteractionKind, interactionKinds } from '@/lib/domain/interaction/interaction-kind';

const table: [kinds: InteractionKind[], light: boolean, deep: boolean | 'answered'][] = [
  [['reaction', 'complaint'], false, false],
  [['comment', 'repost', 'endorsement', 'congratulation', 'other'], true, false],
  [['message', 'email', 'text', 'card', 'handwritten-note', 'gift'], true, 'answered'],
  [['call', 'meeting', 'video-call', 'event', 'introduction', 'review'], true, true],
];

describe('defaultKindRules', () => {
  it.each(table)('E5: %j: light %s, deep %s', (kinds, light, deep) => {
    for (const kind of kinds) expect(defaultKindRules[kind]).toEqual({ light, deep });
  });

  it('E5: says something about every kind, and the table above leaves none out', () => {
    expect(Object.keys(defaultKindRules).toSorted()).toEqual([...interactionKinds].toSorted());
    expect(table.flatMap(([kinds]) => kinds).toSorted()).toEqual([...interactionKinds].toSorted());
  });

  it('E5: nothing counts as deep that does not count as light', () => {
    for (const { light, deep } of Object.values(defaultKindRules)) {
      expect(light || deep === false).toBe(true);
    }
  });
});
