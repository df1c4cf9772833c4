import type { launchTend } from '../e2e/harness/launch-tend.ts';

/** What one benchmark found. `floor` is measured in the same run, so that machines cancel out. */
export type Measurement = {
  value: number;
  floor: number;
  unit: 'ms' | 'kB' | 'MB' | 'rows' | 'nodes';
  /** `value / floor`, or what else the budget of design is about. */
  ratio: number;
  note?: string;
};

export type BenchTools = {
  /** Real headless Chromium with the e2e build. Close what you launch. */
  launchTend: typeof launchTend;
  /** The middle of the times (ms) that `run` takes, after `warmUps` that do not count. */
  medianMs(run: () => unknown, options?: { runs?: number; warmUps?: number }): Promise<number>;
};

/**
 * A file `tests/bench/<name>.bench.ts` exports `benches: Bench[]`.
 *
 * @example
 * export const benches: Bench[] = [{
 *   name: 'plan at 100 000 contacts against 1 000', budget: 1.3,
 *   run: async ({ medianMs }) => {
 *     const [floor, value] = [await medianMs(small), await medianMs(large)];
 *     return { value, floor, unit: 'ms', ratio: value / floor };
 *   },
 * }];
 */
export type Bench = {
  name: string;
  /** The largest ratio that is well. */
  budget: number;
  run(tools: BenchTools): Promise<Measurement>;
};
