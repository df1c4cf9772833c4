import { describe, expect, it } from 'vitest';
import { isolate } from '@/lib/strings/isolate';

describe('isolate', () => {
  it('leaves Latin, Greek, Cyrillic, Han and emoji as they are', () => {
    for (const name of ['Ada', 'Μαρία', 'Дмитрий', '山田 花子', 'Ana 🚀']) {
      expect(isolate(name)).toBe(name);
    }
  });

  it('isolates what reads from right to left', () => {
    expect(isolate('נועה')).toBe('\u2068נועה\u2069');
  });

  it('drops overrides and isolates that somebody put into a name', () => {
    expect(isolate('\u202eMallory\u202c \u2067x\u2069')).toBe('Mallory x');
  });
});
