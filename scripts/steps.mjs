import { spawnSync } from 'node:child_process';
import { platform } from 'node:process';
import { root, toolEnvironment } from './install.mjs';

/**
 * One step of a command: an npm script and what else it needs to know.
 *
 * @typedef {{ name: string, script: string, args?: string[] }} Step
 */
/** @typedef {{ name: string, status: number, seconds: number }} StepResult */

/**
 * @param {Step} step
 * @returns {number} the exit code; 1 when the program was ended by a signal
 */
const runScript = ({ script, args = [] }) => {
  const run = spawnSync(
    'npm',
    ['run', '--silent', script, ...(args.length ? ['--', ...args] : [])],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: toolEnvironment(),
      shell: platform === 'win32',
    },
  );
  return run.status ?? 1;
};

/**
 * Runs the steps in order and stops at the first that fails.
 *
 * @param {Step[]} steps
 * @param {(step: Step) => number} run
 * @returns {StepResult[]}
 */
export const runSteps = (steps, run = runScript) => {
  /** @type {StepResult[]} */
  const results = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const started = performance.now();
    const status = run(step);
    results.push({ name: step.name, status, seconds: (performance.now() - started) / 1000 });
    if (status !== 0) break;
  }
  return results;
};

/**
 * @param {Step[]} steps
 * @param {StepResult[]} results
 */
export const describeResults = (steps, results) =>
  steps
    .map(({ name }, index) => {
      const result = results[index];
      if (!result) return `  –  ${name}: not reached`;
      return `  ${result.status === 0 ? '✓' : '✗'}  ${name}: ${result.seconds.toFixed(1)} s`;
    })
    .join('\n');
