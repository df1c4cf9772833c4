import { addDays } from '@/lib/domain/calendar/add-days';
import { isLocalDate, type LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { contentLine, escapeText } from './content-line';

/** The words of a calendar entry, from lib/strings. */
export type CalendarWords = {
  due: (name: string) => string;
  annual: (name: string, kind: string) => string;
};

const compact = (day: LocalDate) => day.replaceAll('-', '');
const two = (value: number) => String(value).padStart(2, '0');

/**
 * What is due next and the annual dates, as all-day events with stable UIDs, so that reading a newer
 * file in replaces the older one. No addresses of anybody: calendars are often shared.
 *
 * @param now epoch ms, the stamp of the file; also its sequence, in minutes
 * @param today whoever is late stands on this day: nobody looks for them in the past
 */
export function writeCalendar(
  contacts: readonly Contact[],
  words: CalendarWords,
  now: number,
  today: LocalDate,
): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const sequence = Math.floor(now / 60_000) % 2_000_000_000;
  const events = contacts.flatMap((contact) => eventsOf(contact, words, today));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tend//Tend//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, day, summary, rule }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@tend.example`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      ...(rule ? [`RRULE:${rule}`] : []),
      `SUMMARY:${escapeText(summary)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

type CalendarEvent = { uid: string; day: LocalDate; summary: string; rule?: string };

function eventsOf(
  { id, name, due, annualDates = [] }: Contact,
  words: CalendarWords,
  today: LocalDate,
) {
  const events: CalendarEvent[] = annualDates.flatMap(({ kind, month, day, year = 2000 }) => {
    // 29 February of a common year is no day; of 2000 it is one.
    const written = [year, 2000].map(
      (of) => `${String(of).padStart(4, '0')}-${two(month)}-${two(day)}`,
    );
    const first = written.find(isLocalDate);
    if (first === undefined) return [];
    return {
      uid: `${id}-${kind.replace(/[^\w-]/g, '')}-${month}-${day}`,
      day: first,
      summary: words.annual(name, kind),
      // A rule of 29 February skips common years; the last day of February does not.
      rule: month === 2 && day === 29 ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY',
    };
  });
  if (due?.firstDueOn) {
    const day = due.firstDueOn < today ? today : due.firstDueOn;
    events.push({ uid: `${id}-due`, day, summary: words.due(name) });
  }
  return events;
}
