import type { Circle } from '@/lib/domain/circle/circle';
import type { TendDatabase } from './database';

/** The circles with these ids, deleted ones left out. */
export async function circlesByIds(
  db: TendDatabase,
  ids: readonly string[] | undefined,
): Promise<Circle[]> {
  if (!ids || ids.length === 0) return [];
  const rows = await db.circles.bulkGet([...ids]);
  return rows.filter((row): row is Circle => row !== undefined && row.deletedAt === undefined);
}

/** All circles, by name. */
export async function allCircles(db: TendDatabase): Promise<Circle[]> {
  const rows = await db.circles.toArray();
  return rows
    .filter((row) => row.deletedAt === undefined)
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The ids of everybody in a circle. */
export function circleMemberIds(db: TendDatabase, circleId: string): Promise<string[]> {
  return db.contacts.where('circleIds').equals(circleId).primaryKeys();
}
