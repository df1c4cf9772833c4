import { describe, expect, it } from 'vitest';
import { keptFields } from '@/lib/domain/record/kept-fields';

describe('keptFields', () => {
  it('keeps the changed fields alone, absent ones as undefined', () => {
    const record: { a?: number; b?: number; c?: number } = { a: 1, b: 2 };
    expect(keptFields(record, { a: 5, c: 7 })).toEqual({ a: 1, c: undefined });
  });

  it('undoes a change exactly', () => {
    const record: { a?: number; b?: number } = { a: 1 };
    const change = { a: undefined, b: 3 };
    expect({ ...record, ...change, ...keptFields(record, change) }).toEqual({ a: 1, b: undefined });
  });
});
