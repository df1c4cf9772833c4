import { addDays } from '@/lib/domain/calendar/add-days';
import { createBulkService } from '@/lib/services/bulk-service';
import { createCampaignService } from '@/lib/services/campaign-service';
import { createDetailsService } from '@/lib/services/details-service';
import { createGoalService } from '@/lib/services/goal-service';
import { write } from '@/lib/services/write';
import { buildServices, type TestServices } from '@/tests/builders/test-services';
import { cast, type Cast, waiting } from './cast';
import { addTrash } from './trash';

/** The day of the pictures. */
export const pictureDay = '2026-03-12';

const ago = (days: number) => addDays(pictureDay, -days);

const joinRooms = (services: TestServices) => ({
  ...services,
  bulk: createBulkService(services.context),
  campaigns: createCampaignService(services.context),
  details: createDetailsService(services.context),
  goals: createGoalService(services.context),
});
export type Rooms = ReturnType<typeof joinRooms>;

async function addPerson(rooms: Rooms, person: Cast): Promise<string> {
  const { since, slug, name, headline, company, location } = person;
  rooms.setToday(ago(since ?? 30));
  const seen = { address: { key: `li:in:${slug}`, slug, certainty: 'sure' as const } };
  const fields = { name, headline, company, location, seen };
  const { id } = await rooms.contacts.create({ ...fields, track: since !== undefined });
  await addStanding(rooms, id, person);
  for (const [text, days, place = 'conversation'] of person.said ?? []) {
    rooms.setToday(ago(days));
    await rooms.remarks.add({ contactId: id, text, in: place });
  }
  for (const [kind, days, text] of person.touches ?? []) {
    rooms.setToday(ago(days));
    await rooms.interactions.log({ contactIds: [id], kind, text, source: 'panel' });
  }
  return id;
}

/** What is known of them beyond their profile. */
async function addStanding(rooms: Rooms, id: string, person: Cast): Promise<void> {
  if (person.tier) await rooms.bulk.setTier([id], person.tier);
  for (const tag of person.tags ?? []) await rooms.bulk.addTag([id], tag);
  for (const role of person.roles ?? []) await rooms.details.addRole(id, role);
  for (const [network, handle] of person.channels ?? []) {
    await rooms.details.addChannel(id, network, handle);
    if (network === 'email') {
      await rooms.details.setOptedIn(id, { network, handle }, true);
    }
  }
  for (const list of ['needs', 'offers'] as const) {
    for (const wish of person[list] ?? []) await rooms.giving.addWish(id, list, wish);
  }
  for (const field of ['story', 'howWeMet'] as const) {
    const value = person[field];
    if (value) await rooms.details.setStory(id, field, { seen: '', value });
  }
  for (const note of person.notes ?? []) await rooms.notes.add(id, note);
  for (const date of person.dates ?? []) await rooms.annualDates.add(id, date);
}

async function addCircles(rooms: Rooms, ids: ReadonlyMap<string, string>) {
  const made = new Map<string, string>();
  for (const { name, circles = [] } of cast) {
    for (const circle of circles) {
      const id = made.get(circle) ?? (await rooms.groups.make(circle))?.id ?? '';
      made.set(circle, id);
      await rooms.circles.setMembership([ids.get(name) ?? ''], id, true);
    }
  }
  await rooms.circles.change(made.get('Customers') ?? '', { light: { every: 3, unit: 'week' } });
  return made;
}

async function addReferrals(rooms: Rooms, idOf: (name: string) => string): Promise<void> {
  const { referrals } = rooms;
  const at = (days: number) => rooms.setToday(ago(days));
  at(75);
  const won = await referrals.log({
    direction: 'received',
    other: { id: idOf('Yusuf Amrani') },
    person: { id: idOf('Noor Haddad') },
    text: 'Wants the night school for her drivers.',
    value: 4200,
  });
  at(74);
  await referrals.move(won.id, 'answered', 'panel');
  await referrals.thank(won.id, { by: 'handwritten-note', source: 'panel' });
  at(25);
  await referrals.move(won.id, 'won', 'panel');
  at(20);
  const given = await referrals.log({
    direction: 'given',
    other: { id: idOf('Mira Solano') },
    person: { id: idOf('Benedita Farrobo') },
    need: 'Somebody to look after the lab’s data',
  });
  at(18);
  await referrals.move(given.id, 'agreed', 'panel');
  at(16);
  await referrals.move(given.id, 'introduced', 'panel');
  at(8);
  await referrals.log({
    direction: 'received',
    other: { id: idOf('Priya Raman') },
    person: { id: idOf('Samuel Adeyemi') },
    text: 'Looks for a place to hold evening courses.',
  });
  at(6);
  await referrals.log({
    direction: 'given',
    other: { id: idOf('Zoë Marsh') },
    person: { id: idOf('Tobias Quendler') },
    need: 'Somebody who can count hedgehogs',
  });
}

async function addPlans(
  rooms: Rooms,
  idOf: (name: string) => string,
  circles: ReadonlyMap<string, string>,
): Promise<void> {
  rooms.setToday(ago(40));
  await rooms.goals.set({ kind: 'touches', per: 'week', target: 10 });
  await rooms.goals.set({ kind: 'referrals-given', per: 'month', target: 2 });
  rooms.setToday(ago(10));
  const tracked = await rooms.campaigns.candidates('tracked');
  await rooms.campaigns.begin({
    name: 'Referral month',
    startsOn: ago(10),
    endsOn: addDays(pictureDay, 20),
    weekdays: [1, 2, 3, 4, 5],
    daysOff: [],
    script: 'How can I help you this spring? And is there somebody I should meet?',
    contactIds: tracked.slice(0, 12),
  });
  await rooms.playbooks.start(idOf('Otto Brandis'), 'after-a-first-conversation');
  await rooms.playbooks.start(idOf('Greta Ashdown'), 'after-a-first-conversation');
  await rooms.playbooks.start(idOf('Noor Haddad'), 'after-the-sale');
  const days = [
    ['Spring letter', { month: 3, day: 16 }, 'email', 'Customers'],
    ['New Year', { month: 1, day: 1 }, 'card', 'Book club'],
  ] as const;
  for (const [name, on, kind, circle] of days) {
    const circleIds = [circles.get(circle) ?? ''];
    await rooms.occasions.create({ name, on, kind, circleIds, contactIds: [] });
  }
  const own = await rooms.playbookEditor.duplicate('reconnect', 'After the book fair');
  if (own === null) throw new Error('The playbook could not be copied.');
}

async function addPromises(rooms: Rooms, idOf: (name: string) => string): Promise<void> {
  const promise = (
    name: string,
    owner: 'me' | 'them',
    made: number,
    text: string,
    dueIn?: number,
  ) => {
    rooms.setToday(ago(made));
    const dueOn = dueIn === undefined ? undefined : addDays(pictureDay, dueIn);
    return rooms.commitments.add({ contactId: idOf(name), owner, text, dueOn });
  };
  await promise('Mira Solano', 'me', 38, 'send the name of a recruiter', 0);
  await promise('Mira Solano', 'them', 38, 'introduce me to the science museum', -3);
  await promise('Wiktoria Nędzarska', 'me', 21, 'send the deck about night courses', -1);
  await promise('Ines Tavares', 'me', 13, 'read the draft of the book', 6);
  await promise('Yusuf Amrani', 'them', 3, 'introduce me to the museum', 9);
}

async function addSilences(rooms: Rooms, idOf: (name: string) => string): Promise<void> {
  rooms.setToday(ago(3));
  await rooms.tracking.pause(idOf('Jakob Lindqvist'), addDays(pictureDay, 30));
  await rooms.tracking.snooze(idOf('Iñigo Salvatella'), addDays(pictureDay, 4));
  await rooms.tracking.reachOut(idOf('Daniel Osei'), addDays(pictureDay, 8));
  await rooms.tracking.archive(idOf('Hugo Estrela'));
  const note = await rooms.notes.add(idOf('Kirsi Lahtinen'), 'Wrong number, ask again');
  if (note) await rooms.notes.remove(note.id);
  const gone = await addPerson(rooms, { name: 'Fenna Brouwer', company: 'De Kade', slug: 'fenna' });
  rooms.setToday(ago(2));
  await rooms.contacts.remove(gone);
}

/** Every record of the invented address book, by table, as the services would have stored it. */
export async function buildAddressBook(): Promise<Record<string, unknown[]>> {
  const rooms = joinRooms(await buildServices(ago(400)));
  const ids = new Map<string, string>();
  for (const person of cast) ids.set(person.name, await addPerson(rooms, person));
  for (const person of waiting) {
    const id = await addPerson(rooms, person);
    await write(rooms.context, [id], () =>
      rooms.db.contacts.update(id, { triage: 'waiting', connectedOn: ago(12) }),
    );
  }
  const idOf = (name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`Nobody is called ${name}.`);
    return id;
  };
  const circles = await addCircles(rooms, ids);
  await addReferrals(rooms, idOf);
  await addPromises(rooms, idOf);
  await addPlans(rooms, idOf, circles);
  await addSilences(rooms, idOf);
  await addTrash(rooms, idOf, ago);
  await rooms.giving.addKnown(idOf('Mira Solano'), {
    contactId: idOf('Priya Raman'),
    name: 'Priya Raman',
  });
  await rooms.giving.addKnown(idOf('Mira Solano'), { name: 'The director of the science museum' });
  await rooms.giving.setConnector(idOf('Mira Solano'), true);
  await rooms.giving.setConnector(idOf('Yusuf Amrani'), true);
  await rooms.giving.setValue(idOf('Mira Solano'), {
    averageSale: 1800,
    salesPerYear: 2,
    years: 5,
  });
  rooms.setToday(pictureDay);
  await rooms.refresh();
  const tables = rooms.db.tables.filter(({ name }) => !['meta', 'handles', 'plans'].includes(name));
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
  return Object.fromEntries(rows) as Record<string, unknown[]>;
}
