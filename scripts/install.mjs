import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const bin = join(root, 'node_modules', '.bin');

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * The packages that are locked and not installed as locked. What only other systems need
 * (optional) does not count; what is installed beyond the lock does no harm.
 *
 * @param {Lock} locked package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, null when nothing is installed
 * @returns {string[]}
 */
export const staleParts = (locked, installed) =>
  Object.entries(locked.packages ?? {})
    .filter(([path, wanted]) => {
      const found = installed?.packages?.[path];
      if (path === '') return false;
      if (!found) return !wanted.optional;
      return found.version !== wanted.version || found.integrity !== wanted.integrity;
    })
    .map(([path]) => path);

/**
 * @param {string} path
 * @returns {Lock | null}
 */
const readLock = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/** The PATH without any node_modules: npm must not run on the Node that it is replacing. */
const outsidePath = () =>
  (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .join(delimiter);

/** The environment for everything that runs after installing: the locked Node comes first. */
export const toolEnvironment = () => ({
  ...env,
  PATH: [bin, outsidePath()].join(delimiter),
});

/** Installs exactly what is locked, unless it is there already. Ends the process on failure. */
export const ensureInstalled = () => {
  const locked = readLock(join(root, 'package-lock.json'));
  if (!locked) throw new Error('package-lock.json is missing.');
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (staleParts(locked, installed).length === 0 && existsSync(bin)) return;
  console.log(installed ? 'Installed packages differ from the lock.' : 'Installing packages.');
  const run = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, PATH: outsidePath() },
    shell: platform === 'win32',
  });
  if (run.status === 0) return;
  console.error('npm ci failed. Tend needs the npm registry once, to install what is locked.');
  process.exit(run.status || 1);
};
