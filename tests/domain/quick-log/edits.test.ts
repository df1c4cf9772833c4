import { describe, expect, it } from 'vitest';
import { readEdits, withEdits } from '@/lib/domain/quick-log/edits';
import { readQuickLog } from '@/lib/domain/quick-log/parse';

const context = { today: '2026-11-21', contacts: [{ id: 'a', name: 'Anna Bell' }] };

describe('what a person changed by hand', () => {
  it('stands over what was read', () => {
    const reading = readQuickLog('called Anna, again in 3 weeks', context);
    const { draft } = withEdits(reading, { kind: 'meeting', reachOutOn: null });
    expect(draft).toMatchObject({ kind: 'meeting', contactIds: ['a'] });
    expect(draft.reachOutOn).toBeUndefined();
    expect(withEdits(reading, {}).draft).toEqual(reading.draft);
  });

  it('makes a plan something that happened, by its kind or its day', () => {
    const plan = readQuickLog('Anna next Tuesday', context);
    expect(withEdits(plan, {}).happened).toBe(false);
    expect(withEdits(plan, { kind: 'call' }).happened).toBe(true);
    expect(withEdits(plan, { day: '2026-11-20' }).happened).toBe(true);
  });

  it.each([undefined, '', '{', '[]x', '{"kind":"dance"}', '{"day":"2026-13-01"}'])(
    'is nothing when what is stored makes no sense: %s',
    (json) => {
      expect(readEdits(json)).toEqual({});
    },
  );

  it('comes back as it was stored', () => {
    const edits = { contactIds: ['a'], reachOutOn: null, text: 'x' };
    expect(readEdits(JSON.stringify(edits))).toEqual(edits);
  });
});
