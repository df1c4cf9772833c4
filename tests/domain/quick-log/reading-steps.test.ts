import { describe, expect, it } from 'vitest';
import { findClauses } from '@/lib/domain/quick-log/clauses';
import { detectLanguage } from '@/lib/domain/quick-log/detect-language';
import { findDays } from '@/lib/domain/quick-log/find-days';
import { directionOf, findKind } from '@/lib/domain/quick-log/find-kind';
import { findQuotes, findSayings, findTags } from '@/lib/domain/quick-log/find-marks';
import { findNextTime } from '@/lib/domain/quick-log/find-next-time';
import { findPeople } from '@/lib/domain/quick-log/find-people';
import { findPromises } from '@/lib/domain/quick-log/find-promises';
import { english } from '@/lib/domain/quick-log/languages/en';
import { isSubject, placeOf } from '@/lib/domain/quick-log/name-place';
import { peopleInPromises, promisesWithoutName } from '@/lib/domain/quick-log/promised-people';
import { readLine } from '@/lib/domain/quick-log/read-line';
import { dayOf, stepTo, yearly } from '@/lib/domain/quick-log/ruled-day';
import { accented, openSheet, take, wordsOf } from '@/lib/domain/quick-log/sheet';
import { tidyNote } from '@/lib/domain/quick-log/tidy-note';

const today = '2026-11-21';
const contacts = [{ id: 'a', name: 'Anna Bell' }];
const days = (line: string) => findDays(openSheet(line), english, today, undefined);
const clauses = (line: string) => findClauses(openSheet(line), days(line), english);
const words = (line: string) => clauses(line).map((clause) => wordsOf(openSheet(line), clause));

describe('a sheet', () => {
  it('keeps its length while it is read', () => {
    const sheet = openSheet('Zoë’s café');
    expect(sheet.work).toBe("Zoe's cafe");
    expect(accented(take(sheet, { start: 0, end: 5 }))).toBe('      café');
  });
});

describe('days', () => {
  it('are read both ways where the words leave it open', () => {
    expect(days('on Tuesday')).toMatchObject([
      { past: '2026-11-17', future: '2026-11-24', isOpen: true },
    ]);
    expect(days('March 3')).toMatchObject([{ past: '2026-03-03', future: '2027-03-03' }]);
    expect(days('2026-11-03')).toMatchObject([{ past: '2026-11-03', isOpen: false }]);
  });

  it('are not hours, nor stretches of years, nor other words', () => {
    expect(days('at 3pm')).toEqual([]);
    expect(days('the last 5 years')).toEqual([]);
    expect(days('he sat and may march')).toEqual([]);
    expect(days('2026-02-30')).toEqual([]);
  });

  it('are found in a year and in a week', () => {
    expect(dayOf(2026, 2, 30)).toBeUndefined();
    expect(yearly(2, 29, '2027-01-01')).toEqual({ past: '2028-02-29', future: '2028-02-29' });
    expect(stepTo('2026-11-23', today, -7)).toBe('2026-11-16');
  });
});

describe('clauses', () => {
  it('end at stops, and where a new thought begins', () => {
    expect(words('met S. Lee. Great talk')).toEqual(['met S. Lee', 'Great talk']);
    expect(words('met Anna she said hello i will call follow up in May')).toEqual([
      'met Anna',
      'she said hello',
      'i will call',
      'follow up in May',
    ]);
  });

  it('do not end inside a day or after "she said"', () => {
    expect(words('met Anna Nov 12, 2025')).toEqual(['met Anna Nov 12, 2025']);
    expect(words('she said she will send it')).toEqual(['she said she will send it']);
  });
});

describe('each step', () => {
  it('takes what it understood and leaves the rest', () => {
    expect(findTags(openSheet('#a b #1')).tags).toEqual(['a']);
    expect(findQuotes(openSheet('she said "x y"'), english).sheet.work.trim()).toBe('');
    const line = 'she said yes. I will call by Friday. again in 3 weeks';
    const sheet = openSheet(line);
    expect(findSayings(sheet, english, () => 12).remarks).toEqual(['yes']);
    expect(findPromises(sheet, clauses(line), days(line), english).commitments).toEqual([
      { owner: 'me', text: 'call', dueOn: '2026-11-27' },
    ]);
    expect(findNextTime(sheet, clauses(line), days(line), english, today).reachOutOn).toBe(
      '2026-12-12',
    );
  });

  it('finds the kind, who acted, and the people', () => {
    const line = 'Anna called me';
    const sheet = openSheet(line);
    const kind = findKind(sheet, clauses(line), english, () => true);
    expect(kind).toMatchObject({ kind: 'call', form: 'past' });
    expect(directionOf(sheet, kind, () => false, english)).toBe('inbound');
    const asked = {
      sheet,
      clauses: clauses(line),
      busy: kind ? [kind] : [],
      kind,
      language: english,
      contacts,
    };
    expect(findPeople(asked)).toMatchObject([{ ids: ['a'], text: 'Anna' }]);
    const word = { start: 0, end: 4, raw: 'Anna', folded: 'anna', isCapital: true };
    expect(isSubject(word, asked)).toBe(true);
    expect(placeOf(word, asked, [])).toBe('start');
  });

  it('finds who is promised something, and what is left of the promise', () => {
    const sheet = openSheet('I owe Anna a coffee');
    const spans = [{ start: 6, end: 19 }];
    const asked = { clauses: [], busy: [], kind: null, language: english, contacts };
    expect(peopleInPromises(sheet, spans, asked)).toMatchObject([{ ids: ['a'] }]);
    const commitments = [{ owner: 'me' as const, text: 'Anna a coffee' }];
    expect(promisesWithoutName({ commitments, spans }, sheet, asked)).toEqual([
      { owner: 'me', text: 'a coffee' },
    ]);
  });

  it('leaves a line nobody understood as it is', () => {
    expect(tidyNote(openSheet(' with the, and '), english, [], [])).toBe('with the, and');
    expect(readLine('with the', { today, contacts }).draft.text).toBe('with the');
  });
});

describe('the language of a line', () => {
  it.each([
    ['gestern mit Anna telefoniert', undefined, 'de'],
    ['hier déjeuner avec Anna', undefined, 'fr'],
    ['ayer comí con Anna', undefined, 'es'],
    ['lunch with Anna', 'de-DE', 'en'],
    ['Anna', 'de-DE', 'de'],
    ['Anna', undefined, 'en'],
    ['Anna', 'pl', 'en'],
  ])('%s (%s) is %s', (line, locale, code) => {
    expect(detectLanguage(line, locale).code).toBe(code);
  });
});
