import { hasContacts } from '@/lib/db/contacts';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { createContactService } from './contact-service';
import { createInteractionService } from './interaction-service';
import type { ServiceContext } from './service-context';
import { write } from './write';

type Sample = {
  name: string;
  headline: string;
  company: string;
  location: string;
  slug: string;
  /** Days ago. */
  since: number;
  remark: string;
  touches: { kind: InteractionKind; ago: number; text?: string }[];
};

/** Invented people for somebody who wants to look around first. */
const samples: readonly Sample[] = [
  {
    name: 'Mira Solano',
    headline: 'Head of Research at Halden Labs',
    company: 'Halden Labs',
    location: 'Porto, Portugal',
    slug: 'sample-mira-solano',
    since: 40,
    remark: 'We stopped doing quarterly plans the day my daughter was born.',
    touches: [{ kind: 'comment', ago: 17 }],
  },
  {
    name: 'Otto Brandis',
    headline: 'Founder at Lantern & Loom',
    company: 'Lantern & Loom',
    location: 'Portland, Oregon',
    slug: 'sample-otto-brandis',
    since: 5,
    remark: 'The best hire I ever made answered an advert for a dishwasher.',
    touches: [],
  },
  {
    name: 'Wiktoria Nędzarska',
    headline: 'Runs projects at Zielona Iskra',
    company: 'Zielona Iskra',
    location: 'Łódź, Poland',
    slug: 'sample-wiktoria-nedzarska',
    since: 120,
    remark: 'I read every complaint myself, on Sunday mornings, with coffee.',
    touches: [
      { kind: 'meeting', ago: 60, text: 'Coffee at the station, an hour too short.' },
      { kind: 'message', ago: 21 },
    ],
  },
  {
    name: 'Yusuf Amrani',
    headline: 'Teaches people to fix bicycles, and boards to listen',
    company: 'Spoke & Sons',
    location: 'Rotterdam, Netherlands',
    slug: 'sample-yusuf-amrani',
    since: 60,
    remark: 'Nobody ever thanked me for a slide.',
    touches: [{ kind: 'call', ago: 3, text: 'He will introduce me to the museum.' }],
  },
];

/** Sample people, for `npm start -- --demo`: only into an empty address book. */
export function createSampleService(context: ServiceContext) {
  const { db, clock } = context;
  const contacts = createContactService(context);
  const interactions = createInteractionService(context);

  async function addSample(sample: Sample): Promise<void> {
    const { since, touches, slug, ...fields } = sample;
    const today = clock.today();
    const address = { key: `li:in:${slug}`, slug, certainty: 'sure' as const };
    const { id } = await contacts.create({ ...fields, track: true, seen: { address } });
    await write(context, [id], () =>
      db.contacts.update(id, { 'tracking.startedOn': addDays(today, -since) }),
    );
    for (const { kind, ago, text } of touches) {
      const day = addDays(today, -ago);
      await interactions.log({ contactIds: [id], kind, day, text, source: 'dashboard' });
    }
  }

  /** Adds the sample people; false when somebody is stored already. */
  async function fill(): Promise<boolean> {
    if (await hasContacts(db)) return false;
    for (const sample of samples) await addSample(sample);
    return true;
  }

  return { fill };
}
