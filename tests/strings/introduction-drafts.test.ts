import { describe, expect, it } from 'vitest';
import { formatDayMonth } from '@/lib/strings/format-day-month';
import { formatMonth } from '@/lib/strings/format-month';
import { introductionDrafts } from '@/lib/strings/introduction-drafts';

describe('drafts of an introduction (P16)', () => {
  const needer = { name: 'Ana Ruiz', company: 'Halden Labs', remark: 'We need fresh eyes.' };
  const offered = { name: 'Bo Lindqvist', headline: 'Designer at Norrsken' };

  it('ask each by their first name, with the need and what they said', () => {
    const drafts = introductionDrafts({
      needer,
      offered,
      need: 'a UX designer',
      offer: 'UX design',
    });
    expect(drafts.askNeeder).toMatch(/^Hi Ana,\n\nYou told me: “We need fresh eyes.”/);
    expect(drafts.askNeeder).toContain('looking for a UX designer');
    expect(drafts.askNeeder).toContain('Bo Lindqvist, UX design');
    expect(drafts.askOffered).toMatch(/^Hi Bo,\n\nI know somebody, Ana Ruiz, of Halden Labs,/);
    expect(drafts.introduction).toMatch(/^Hi Ana, hi Bo,/);
  });

  it('carry no marks that are only for the screen, and no gaps where nothing is known', () => {
    const drafts = Object.values(introductionDrafts({ needer: { name: 'Ana' }, offered }));
    for (const text of drafts) {
      expect(text).not.toMatch(/[\u2066-\u2069{}]/u);
      expect(text).not.toContain('undefined');
      expect(text).not.toMatch(/ {2}|\n{3}/u);
    }
    expect(drafts[0]).toContain('Bo Lindqvist, Designer at Norrsken');
  });
});

describe('days at the foot of a chart', () => {
  it('leave the year out', () => {
    expect(formatDayMonth('2025-12-15')).toBe('15 Dec');
    expect(formatMonth('2026-03-01')).toBe('Mar');
    expect(formatMonth('2026-03-01', true)).toBe('March 2026');
  });

  it('give back what is no day', () => {
    expect(formatDayMonth('soon')).toBe('soon');
    expect(formatMonth('soon')).toBe('soon');
  });
});
