import * as z from 'zod/mini';
import { channelSchema } from '@/lib/domain/channel/channel';
import { fieldLimits } from '@/lib/domain/record/field-limit';
import { annualDateSchema, knownPersonSchema } from './contact';

const place = z.number().check(z.int(), z.nonnegative());
const wish = z.string().check(z.minLength(1), z.maxLength(fieldLimits.wish));

/** What was taken out of a list of a contact, and the place it had there: it waits in the trash. */
export const removedItemSchema = z.union([
  z.object({ list: z.enum(['needs', 'offers']), place, value: wish }),
  z.object({ list: z.literal('knows'), place, value: knownPersonSchema }),
  z.object({ list: z.literal('channels'), place, value: channelSchema }),
  z.object({ list: z.literal('annualDates'), place, value: annualDateSchema }),
]);
export type RemovedItem = z.infer<typeof removedItemSchema>;

/** The lists of a contact out of which something goes into the trash. */
export type ItemList = RemovedItem['list'];
/** Something that stands in one of them. */
export type ListItem = RemovedItem['value'];

/** Whether two things of a list say the same, in whatever order their fields stand. */
export const isSameItem = (one: ListItem, other: ListItem): boolean =>
  inOrder(one) === inOrder(other);

const inOrder = (item: ListItem): string =>
  typeof item === 'string'
    ? item
    : JSON.stringify(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * A list with something back in the place it had; unchanged when it stands there already.
 * @example withItem(['a', 'c'], 'b', 1) // ['a', 'b', 'c']
 */
export function withItem<Item extends ListItem>(
  items: readonly Item[],
  item: Item,
  at: number,
): Item[] {
  return items.some((other) => isSameItem(other, item)) ? [...items] : items.toSpliced(at, 0, item);
}
