// `npm start`: builds Tend and opens it in a browser. Without a display it plays the main job
// headless on sample profiles and leaves .start/account.md with screenshots.
import { spawnSync } from 'node:child_process';
import { env, platform } from 'node:process';
import { ensureBrowser } from './browsers.mjs';
import { ensureInstalled, root, toolEnvironment } from './install.mjs';
import { runSteps } from './steps.mjs';

const hasDisplay =
  platform === 'darwin' ||
  platform === 'win32' ||
  Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
const headless = !hasDisplay || process.argv.includes('--headless');

ensureInstalled();
try {
  ensureBrowser('chromium');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const builds = [{ name: 'build for Chrome', script: 'build' }];
// The story moves the clock forward, which only this build allows. Nothing else differs.
const e2eBuild = { name: 'build with a clock', script: 'build', args: ['--mode', 'e2e'] };
const results = runSteps(headless ? [...builds, e2eBuild] : builds);
const failed = results.find(({ status }) => status !== 0);
if (failed) process.exit(failed.status);

const program = headless ? 'scripts/demo/play.mjs' : 'scripts/open-browser.mjs';
const run = spawnSync('node', [program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: toolEnvironment(),
});
process.exitCode = run.status ?? 1;
