import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProjectionStore } from '@/components/people/projection-store';

const fresh = (version: number, shard: number, ...entries: string[]) => ({
  version,
  shards: [{ shard, entries }],
});

describe('what a page has of a projection', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is all shards together, of each the newest', () => {
    const store = new ProjectionStore<string>();
    expect(store.snapshot()).toBeUndefined();
    store.take({
      version: 1,
      shards: [
        { shard: 0, entries: ['a'] },
        { shard: 1, entries: ['b'] },
      ],
    });
    expect(store.snapshot()).toEqual(['a', 'b']);
    vi.advanceTimersByTime(1000);
    store.take(fresh(2, 0, 'A'));
    expect(store.snapshot()).toEqual(['A', 'b']);
    store.take(fresh(1, 0, 'old'));
    expect(store.snapshot()).toEqual(['A', 'b']);
  });

  it('shows a single change at once, and many in a row now and then, the last one always', () => {
    const store = new ProjectionStore<string>();
    let shown = 0;
    store.onShown(() => (shown += 1));
    const versions: number[] = [];
    store.onVersion(() => versions.push(store.newest()));
    for (let version = 1; version <= 20; version += 1) {
      store.take(fresh(version, 0, String(version)));
      vi.advanceTimersByTime(50);
    }
    expect(shown).toBeLessThan(5);
    expect(versions).toHaveLength(20);
    vi.advanceTimersByTime(1000);
    expect(store.snapshot()).toEqual(['20']);
    store.take(fresh(21, 0, 'alone'));
    expect(store.snapshot()).toEqual(['alone']);
  });

  it('hands on what came, each once', () => {
    const store = new ProjectionStore<string>();
    store.take(fresh(1, 0, 'a'));
    store.take(fresh(2, 1, 'b'));
    const seen: string[] = [];
    while (store.eachNew((entries) => seen.push(...entries)));
    expect(new Set(seen)).toEqual(new Set(['a', 'b']));
    expect(store.eachNew((entries) => seen.push(...entries))).toBe(false);
    expect(seen).toHaveLength(2);
  });
});
