import { contactsByIds } from '@/lib/db/contacts';
import { invitationLines, optedInEmails } from '@/lib/domain/circle/mailing';
import type { ServiceContext } from './service-context';

/** Lists to hand on: whom to write to, whom to invite, whom to send a card (P10, P11, P13). */
export function createListService({ db }: ServiceContext) {
  /** E-mail addresses of those who opted in, each once; nobody else's (P11). */
  const optedInAddresses = async (ids: readonly string[]): Promise<string[]> =>
    optedInEmails(await contactsByIds(db, ids));

  /** A line a person: name, company and how to reach them (P13), or where to send a card (P10). */
  const lines = async (ids: readonly string[], list: 'invite' | 'card'): Promise<string[]> =>
    invitationLines(await contactsByIds(db, ids), list);

  return { optedInAddresses, lines };
}
export type ListService = ReturnType<typeof createListService>;
