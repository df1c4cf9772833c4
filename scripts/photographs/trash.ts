import type { Rooms } from './address-book';

/** One of most kinds that a person can delete. */
export async function addTrash(
  rooms: Rooms,
  idOf: (name: string) => string,
  ago: (days: number) => string,
): Promise<void> {
  const mira = idOf('Mira Solano');
  rooms.setToday(ago(9));
  const promise = { contactId: mira, owner: 'me', text: 'lend her the book on tides' } as const;
  const promised = await rooms.commitments.add(promise);
  if (promised) await rooms.commitments.remove(promised.id);
  const said = 'Our first prototype was a shoe box, and it is still on my desk.';
  const remark = await rooms.remarks.add({ contactId: idOf('Ines Tavares'), text: said });
  if (remark) await rooms.remarks.remove(remark.id);
  rooms.setToday(ago(4));
  await rooms.giving.addWish(mira, 'needs', 'a venue for sixty');
  await rooms.giving.removeWish(mira, 'needs', 'a venue for sixty');
  await rooms.annualDates.add(idOf('Yusuf Amrani'), {
    kind: 'Opening of the shop',
    month: 5,
    day: 4,
  });
  await rooms.annualDates.remove(idOf('Yusuf Amrani'), {
    kind: 'Opening of the shop',
    month: 5,
    day: 4,
  });
  const sent = await rooms.referrals.log({
    direction: 'received',
    other: { id: idOf('Priya Raman') },
    person: { id: idOf('Daniel Osei') },
  });
  await rooms.referrals.remove(sent.id);
  rooms.setToday(ago(1));
  const circle = (await rooms.groups.make('Autumn fair'))?.id ?? '';
  await rooms.circles.setMembership([mira, idOf('Otto Brandis')], circle, true);
  await rooms.groups.dissolve(circle);
  const own = await rooms.playbookEditor.duplicate('reconnect', 'After the autumn fair');
  if (own !== null) await rooms.playbookEditor.remove(own);
}
