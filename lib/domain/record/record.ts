import * as z from 'zod/mini';

/**
 * What every stored record carries. `id` is a UUIDv7, instants are epoch milliseconds.
 * `deletedAt` marks a soft delete: hidden everywhere, purged after 30 days.
 */
export const recordFields = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  createdAt: z.number().check(z.int(), z.nonnegative()),
  updatedAt: z.number().check(z.int(), z.nonnegative()),
  deletedAt: z.optional(z.number().check(z.int(), z.nonnegative())),
};

/** What a service needs to stamp a new record. */
export type RecordStamp = { id: string; now: number };

/**
 * The record fields of a new record.
 * @example stampRecord({ id: newId(), now: clock.now() }) // { id, createdAt: now, updatedAt: now }
 */
export function stampRecord({ id, now }: RecordStamp): {
  id: string;
  createdAt: number;
  updatedAt: number;
} {
  return { id, createdAt: now, updatedAt: now };
}
