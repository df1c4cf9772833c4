import { seenPage } from './addresses';
import type { TestServices } from './test-services';

/** Saves somebody and keeps in touch with them from today on; gives the id. */
export async function trackPerson(services: TestServices, slug: string): Promise<string> {
  const { id } = await services.contacts.create({ name: slug, track: true, seen: seenPage(slug) });
  return id;
}

/** The reason, the state and the day of a contact, as their card says it now. */
export async function standOf(services: TestServices, id: string) {
  const card = await services.cards.card(id);
  return { code: card?.due.reason.code, state: card?.due.state, dueOn: card?.due.dueOn };
}

/** Logs something one did with a contact, today or on a day. */
export function touch(
  services: TestServices,
  id: string,
  kind: Parameters<TestServices['interactions']['log']>[0]['kind'],
  day?: string,
) {
  return services.interactions.log({
    contactIds: [id],
    kind,
    source: 'popup',
    ...(day ? { day } : {}),
  });
}

/** The clock goes to a day and every view looks again. */
export async function goTo(services: TestServices, day: string): Promise<void> {
  services.setToday(day);
  await services.refresh();
}
