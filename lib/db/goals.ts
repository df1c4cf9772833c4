import type { Goal } from '@/lib/domain/goal/goal';
import type { TendDatabase } from './database';

/** The goals that stand, the oldest first; there are a handful. */
export async function allGoals(db: TendDatabase): Promise<Goal[]> {
  const rows = await db.goals.toArray();
  return rows
    .filter((row) => row.deletedAt === undefined)
    .toSorted((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
}
