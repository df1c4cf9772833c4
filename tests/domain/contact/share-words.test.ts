import { describe, expect, it } from 'vitest';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { shareWords } from '@/lib/domain/contact/share-words';

const rows = (): PersonRow[] => [
  { id: 'a', name: 'Ada', folded: 'ada', company: 'Acme', state: 'tracked', tags: ['x', 'y'] },
  { id: 'b', name: 'Bo', folded: 'bo', company: 'Acme', state: 'tracked', circleIds: ['c'] },
  { id: 'c', name: 'Cy', folded: 'cy', state: 'untracked', lastOn: '2026-01-01', tags: ['x'] },
];

describe('words that many rows share', () => {
  it('leaves every row as it was', () => {
    const shared = rows();
    shareWords(shared, new Map());
    expect(shared).toEqual(rows());
  });

  it('keeps one copy of each', () => {
    const words = new Map<string, string>();
    shareWords(rows(), words);
    const found = ['Acme', 'tracked', 'untracked', '2026-01-01', 'x', 'y', 'c'];
    expect(new Set(words.keys())).toEqual(new Set(found));
  });
});
