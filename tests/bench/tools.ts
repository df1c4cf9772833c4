import { launchTend } from '../e2e/harness/launch-tend.ts';
import type { BenchTools } from './bench.ts';

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = low] = sorted.slice(sorted.length % 2 ? middle : middle - 1);
  return sorted.length % 2 ? low : (low + high) / 2;
};

export const benchTools: BenchTools = {
  launchTend,
  medianMs: async (run, { runs = 15, warmUps = 3 } = {}) => {
    const times: number[] = [];
    for (let index = 0; index < runs + warmUps; index += 1) {
      const started = performance.now();
      await run();
      if (index >= warmUps) times.push(performance.now() - started);
    }
    return median(times);
  },
};
