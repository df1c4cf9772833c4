import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { parseRules, type RulesSetting } from './rules';
import { inTurn } from './in-turn';

const settingsSchema = z.object({
  /** People in a day's plan (E10). */
  dailyCap: z.catch(z.number().check(z.int(), z.minimum(1), z.maximum(50)), 5),
  /** The hour, local time, at which a new day begins (E12). */
  rolloverHour: z.catch(z.number().check(z.int(), z.minimum(0), z.maximum(12)), 4),
  /** What the badge counts: people left in today's plan, or everybody who is due. */
  badgeShows: z.catch(z.enum(['plan', 'all']), 'plan'),
  /** Whether the panel may read the profile page it stands beside. */
  readPages: z.catch(z.boolean(), true),
  /** Whether a logged conversation asks "did you ask for a referral?" (P17). */
  askForReferrals: z.catch(z.boolean(), true),
  /** Whether one notification a day says who is due, and at which hour (E13). Off at first. */
  digest: z.catch(z.boolean(), false),
  digestHour: z.catch(z.number().check(z.int(), z.minimum(5), z.maximum(22)), 9),
});
/** `rules`: when people come due; a change of them is made by rules-service.ts. */
export type Settings = z.infer<typeof settingsSchema> & { rules: RulesSetting };

const fallback: Settings = {
  dailyCap: 5,
  rolloverHour: 4,
  badgeShows: 'plan',
  readPages: true,
  askForReferrals: true,
  digest: false,
  digestHour: 9,
  rules: parseRules({}),
};

/** Whatever is stored, read field by field: a value that makes no sense becomes its default. */
export function parseSettings(stored: unknown): Settings {
  const fields: Record<string, unknown> = { ...fallback, ...Object(stored) };
  const parsed = settingsSchema.safeParse(fields);
  return parsed.success ? { ...parsed.data, rules: parseRules(fields.rules) } : fallback;
}

const item = storage.defineItem<unknown>('local:settings', { fallback, version: 1 });

export type SettingsStore = {
  /** The settings as last read; never waits. */
  current: () => Settings;
  /** Changes some fields and keeps the others; counts at once, on this page and soon on all. */
  change: (fields: Partial<Settings>) => Promise<void>;
  /** Calls back after each change made anywhere; returns the way to stop. */
  watch: (listener: (settings: Settings) => void) => () => void;
};

/**
 * The settings, read once and kept up to date across pages.
 * @example const settings = await openSettings(); settings.current().dailyCap // 5
 */
export async function openSettings(): Promise<SettingsStore> {
  const listeners = new Set<(settings: Settings) => void>();
  let settings = parseSettings(await item.getValue());
  item.watch((stored) => {
    settings = parseSettings(stored);
    for (const listener of listeners) listener(settings);
  });
  return {
    current: () => settings,
    change: (fields) =>
      inTurn('settings', async () => {
        const stored = parseSettings(await item.getValue());
        settings = parseSettings({ ...stored, ...fields });
        await item.setValue(settings);
      }),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
