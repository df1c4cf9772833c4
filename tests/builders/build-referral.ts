import type { Referral } from '@/lib/domain/referral/referral';

let count = 0;

/** A received referral, Mira sent Bo on 2 March 2026; state only what the test is about. */
export function buildReferral(fields: Partial<Referral> = {}): Referral {
  count += 1;
  const day = fields.day ?? '2026-03-02';
  const direction = fields.direction ?? 'received';
  const other = direction === 'received' ? { giverId: 'mira' } : { receiverId: 'mira' };
  const people = { ...other, personId: 'bo', ...fields };
  const contactIds = [people.giverId, people.receiverId, people.personId];
  return {
    id: `referral-${String(count).padStart(4, '0')}`,
    createdAt: count,
    updatedAt: count,
    loggedOn: day,
    contactIds: contactIds.filter((id) => id !== undefined),
    stages: [{ stage: direction === 'received' ? 'arrived' : 'offered', day }],
    reportedOn: [],
    ...people,
    day,
    direction,
  };
}
