import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** @typedef {'chromium' | 'firefox'} BrowserKind */
/** @typedef {Partial<Record<NodeJS.Platform, string[]>>} Places */

/**
 * The real browsers that tests and `npm start` use. Found in this order: the environment, the
 * PATH, the places where installers put them, and, as root on Debian, the package manager.
 *
 * @type {Record<BrowserKind, { variable: string, names: string[], places: Places, debian: string, advice: string }>}
 */
const kinds = {
  chromium: {
    variable: 'TEND_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'msedge'],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    debian: 'chromium',
    advice: 'Chromium, Google Chrome or Microsoft Edge',
  },
  firefox: {
    variable: 'TEND_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
    },
    debian: 'firefox-esr',
    advice: 'Firefox or Firefox ESR (140 or newer)',
  },
};

/** @param {string} path */
const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** @param {string[]} names */
const onPath = (names) =>
  names.flatMap((name) =>
    (env['PATH'] ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, platform === 'win32' ? `${name}.exe` : name)),
  );

/** @param {Places} places */
const inPlaces = (places) => {
  const known = places[platform] ?? [];
  if (platform !== 'win32') return known;
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return roots.flatMap((root) => (root ? known.map((path) => join(root, path)) : []));
};

/**
 * The browser that is there, or null. The environment (TEND_CHROMIUM, TEND_FIREFOX) wins.
 *
 * @param {BrowserKind} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const { variable, names, places } = kinds[kind];
  const named = env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} names ${named}, which is not a program.`);
  }
  return [...onPath(names), ...inPlaces(places)].find(isProgram) ?? null;
}

const mayInstall = () =>
  platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {string[]} args */
const apt = (...args) => {
  const run = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return run.status === 0;
};

/**
 * The browser that is there, after installing Debian's when that is possible; else it throws.
 *
 * @param {BrowserKind} kind
 * @returns {string}
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const { debian, variable, advice } = kinds[kind];
  if (mayInstall()) {
    console.log(`No ${kind} found; installing Debian's package ${debian}.`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', debian);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Error(
    `Tend needs ${advice}, and none was found. Install it (on Debian or Ubuntu: ` +
      `sudo apt-get install ${debian}) or set ${variable} to the program's full path.`,
  );
}
