// `npm test`: installs what is locked, then runs every check and every test, on any machine that
// has Node with npm. The last line says how many tests passed and failed.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { ensureInstalled, root } from './install.mjs';
import { withSecondLook, worthASecondLook } from './second-look.mjs';
import { describeResults, runSteps } from './steps.mjs';
import { addCounts, whyFailed } from './test-counts.mjs';

const reportFolder = join(root, '.output', 'test-reports');

/** @param {string} project */
const report = (project) => join(reportFolder, `${project}.json`);

/**
 * @param {string} project
 * @param {string} script
 * @param {string[]} more
 */
const tests = (project, script, more = []) => ({
  name: `${project} tests`,
  script,
  args: ['--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`, ...more],
});

const projects = ['unit', 'browser', 'e2e'];
const steps = [
  { name: 'prepare', script: 'prepare:types' },
  { name: 'format', script: 'check:format' },
  { name: 'lint', script: 'check:lint' },
  { name: 'types', script: 'check:types' },
  { name: 'boundaries', script: 'check:boundaries' },
  { name: 'unused', script: 'check:unused' },
  { name: 'build for Chrome', script: 'build' },
  { name: 'build for Firefox', script: 'build:firefox' },
  { name: 'build for e2e', script: 'build:e2e' },
  ...projects.map((project) => tests(project, `test:${project}`)),
];

/** @param {string} path */
const readReport = (path) => {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

const prepare = () => {
  ensureInstalled();
  try {
    ensureBrowser('chromium');
    ensureBrowser('firefox');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  rmSync(reportFolder, { recursive: true, force: true });
};

/**
 * What the end-to-end tests found. Few failed files are run once more, alone, and what is found then
 * counts (decision 18).
 *
 * @param {import('./steps.mjs').StepResult[]} results of the first run; the second one is added
 */
const endToEnd = (results) => {
  const first = readReport(report('e2e'));
  const files = results.at(-1)?.name === 'e2e tests' ? worthASecondLook(first) : [];
  if (files.length === 0) return first;
  const [again] = runSteps([tests('e2e-again', 'test:e2e', ['--maxWorkers=1', ...files])]);
  const last = results.at(-1);
  if (last && again?.status === 0) last.status = 0;
  const names = files.map((file) => relative(root, file)).join(', ');
  const found = again?.status === 0 ? 'It passed alone: look into it.' : 'It failed again.';
  console.log(`\nFailed among the others, run once more alone: ${names}. ${found}`);
  return withSecondLook(first, readReport(report('e2e-again')));
};

prepare();
const results = runSteps(steps);
const counts = addCounts([
  readReport(report('unit')),
  readReport(report('browser')),
  endToEnd(results),
]);
const failure = whyFailed(
  counts,
  results.map(({ status }) => status),
);
console.log(`\n── summary\n${describeResults(steps, results)}\n`);
if (failure) console.error(failure);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failure ? results.find(({ status }) => status !== 0)?.status || 1 : 0;
