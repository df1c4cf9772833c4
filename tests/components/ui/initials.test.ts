import { describe, expect, it } from 'vitest';
import { hueCount, hueOf, initials } from '@/components/ui/initials';

describe('initials', () => {
  it.each([
    ['Ada Marlowe', 'AM'],
    ['ada marlowe', 'AM'],
    ['Ada', 'A'],
    ['Ana María de la Cruz', 'AC'],
    ['Søren Kjær-Lund, PhD', 'SK'],
    ['Ana 🚀 Silva (she/her)', 'AS'],
    ['🚀 Ana Silva', 'AS'],
    ['Łukasz Żak', 'ŁŻ'],
    ['ßeta Größ', 'ßG'],
    ['Дмитрий Орлов', 'ДО'],
    ['山田 花子', '山花'],
    ['김민준', '김'],
    ['ليلى حداد', 'ل'],
    ['प्रिया शर्मा', 'प्रिश'],
    ['👩🏽‍💻', '👩🏽‍💻'],
    ['(she/her)', '('],
    ['  \t ', ''],
    ['', ''],
  ])('of %j are %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('combines marks with their letter', () => {
    expect(initials('Zoe\u0301 E\u0301toile')).toBe('ZÉ');
  });

  it('is not impressed by hostile names', () => {
    expect(initials('\u202eMallory\u0000 Override\u202c')).toBe('MO');
    expect(initials('\ud800Ada \udc00Bell')).toBe('AB');
    expect(initials(`A${'\u0301'.repeat(5000)} Bell`).length).toBeLessThanOrEqual(2);
    expect(initials('x'.repeat(100_000))).toBe('X');
  });
});

describe('hueOf', () => {
  it('is stable: a colour is part of how somebody is recognised', () => {
    expect(['ada', 'björn', '山田', ''].map(hueOf)).toMatchInlineSnapshot(`
      [
        1,
        7,
        5,
        4,
      ]
    `);
  });

  it('spreads people over all hues', () => {
    const counts = Array.from({ length: hueCount }, () => 0);
    for (let index = 0; index < 8000; index += 1) {
      const hue = hueOf(`person ${String(index)}`);
      counts[hue] = (counts[hue] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(700);
    expect(Math.max(...counts)).toBeLessThan(1300);
  });
});
