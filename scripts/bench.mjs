// `npm run bench`: builds, runs every tests/bench/*.bench.ts and prints what was found against its
// budget. `-- --strict` fails when a budget is missed; a name or part of one picks benches.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { ensureInstalled, root, toolEnvironment } from './install.mjs';
import { runSteps } from './steps.mjs';
import { spawnSync } from 'node:child_process';

const inside = 'TEND_BENCH_INSIDE';

/** @typedef {import('../tests/bench/bench.ts').Bench} Bench */
/** @typedef {{ name: string, budget: number, value: number, floor: number, unit: string, ratio: number, note?: string, error?: string }} Row */

/** Installs and builds, then starts this program again on the locked Node. */
const prepare = () => {
  ensureInstalled();
  ensureBrowser('chromium');
  const results = runSteps([
    { name: 'build for Chrome', script: 'build' },
    { name: 'build with a clock', script: 'build', args: ['--mode', 'e2e'] },
  ]);
  const failed = results.find(({ status }) => status !== 0);
  if (failed) process.exit(failed.status);
  const run = spawnSync('node', process.argv.slice(1), {
    cwd: root,
    stdio: 'inherit',
    env: { ...toolEnvironment(), [inside]: '1' },
  });
  process.exit(run.status ?? 1);
};

/** @returns {Promise<Bench[]>} */
const findBenches = async () => {
  const { load } = await import('./load.mjs');
  const files = readdirSync(join(root, 'tests', 'bench')).filter((name) =>
    name.endsWith('.bench.ts'),
  );
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  /** @type {Bench[]} */
  const benches = [];
  for (const file of files) {
    const module = await load(`tests/bench/${file}`);
    benches.push(.../** @type {Bench[]} */ (module['benches'] ?? []));
  }
  return benches.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
};

/** @param {number} value */
const short = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

/** @param {Row} row */
const line = ({ name, budget, value, floor, unit, ratio, note, error }) => {
  if (error) return `✗ ${name}: ${error}`;
  const mark = ratio <= budget ? '✓' : '✗';
  const found = `${short(value)} ${unit} against ${short(floor)} ${unit}`;
  return `${mark} ${name}: ${short(ratio)} of ${short(budget)} (${found})${note ? ` · ${note}` : ''}`;
};

const measure = async () => {
  const { load } = await import('./load.mjs');
  const { benchTools } = /** @type {typeof import('../tests/bench/tools.ts')} */ (
    /** @type {unknown} */ (await load('tests/bench/tools.ts'))
  );
  /** @type {Row[]} */
  const rows = [];
  for (const bench of await findBenches()) {
    const { name, budget } = bench;
    /** @type {Row} */
    const row = { name, budget, value: 0, floor: 0, unit: '', ratio: Number.POSITIVE_INFINITY };
    try {
      Object.assign(row, await bench.run(benchTools));
    } catch (error) {
      row.error = error instanceof Error ? error.message : String(error);
    }
    rows.push(row);
    console.log(line(row));
  }
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(join(root, '.output', 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.length === 0) console.error('No benchmark ran.');
  const missed = rows.filter(({ ratio, budget }) => !(ratio <= budget));
  const strict = process.argv.includes('--strict') && missed.length > 0;
  if (rows.length === 0 || rows.some(({ error }) => error) || strict) process.exitCode = 1;
};

if (process.env[inside]) {
  await measure();
  // A bench that was not picked may have been the one to close a shared browser.
  process.exit();
} else prepare();
