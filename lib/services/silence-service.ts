import { silencedContacts } from '@/lib/db/silences';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { type SilenceKind, silenceKinds } from '@/lib/domain/contact/tracking';
import { compareText } from '@/lib/domain/plan/compare-text';
import { standingOf } from '@/lib/domain/plan/standing';
import { loadDueFacts } from './reindex';
import { evaluation, type ServiceContext } from './service-context';

/** Somebody who is silent, since when and until when, where there is a day. */
export type SilencedPerson = { contact: Contact; since?: LocalDate; until?: LocalDate };

/** Everybody who is not being reminded of, by the silence that holds (E6). */
export type Silences = Record<SilenceKind, SilencedPerson[]>;

const daysOf: Record<
  SilenceKind,
  (tracking: Contact['tracking']) => Omit<SilencedPerson, 'contact'>
> = {
  archived: () => ({}),
  paused: ({ pausedFrom, pausedUntil }) => ({ since: pausedFrom, until: pausedUntil }),
  snoozed: ({ snoozedOn, snoozedUntil }) => ({ since: snoozedOn, until: snoozedUntil }),
  'reach-out': ({ reachOutSetOn, reachOutOn }) => ({ since: reachOutSetOn, until: reachOutOn }),
};

/** The one list of all silences (E6). */
export function createSilenceService(context: ServiceContext) {
  const { db } = context;

  /** Everybody silent today: those who are back the soonest first, then by name. */
  async function all(): Promise<Silences> {
    const { rules, today } = evaluation(context);
    const silences: Silences = { archived: [], paused: [], snoozed: [], 'reach-out': [] };
    for (const contact of await silencedContacts(db)) {
      const standing = standingOf(await loadDueFacts(db, contact), rules, today);
      if (standing === undefined || standing === 'awake') continue;
      silences[standing].push({ contact, ...daysOf[standing](contact.tracking) });
    }
    for (const kind of silenceKinds) silences[kind].sort(bySoonest);
    return silences;
  }

  return { all };
}

function bySoonest(a: SilencedPerson, b: SilencedPerson): number {
  return (
    compareText(a.until ?? '9999', b.until ?? '9999') ||
    a.contact.name.localeCompare(b.contact.name)
  );
}
