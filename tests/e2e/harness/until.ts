import { setTimeout as pause } from 'node:timers/promises';

/**
 * How long anything may take before a test gives up: far longer than on the slowest machine, because
 * a limit costs nothing where nothing fails.
 */
export const patienceMs = 120_000;

/** Asks again until the answer is truthy, and gives it back. Fails with what was waited for. */
export const until = async <T>(
  what: string,
  ask: () => T | Promise<T>,
  timeoutMs = patienceMs,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> => {
  const deadline = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, false | null | undefined | 0 | ''>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) {
      throw new Error(`Waited ${timeoutMs} ms for ${what}. Last answer: ${String(last)}`);
    }
    await pause(20);
  }
};
