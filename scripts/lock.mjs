/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} LockedPackage
 */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x'];

/**
 * Where a binary package runs, read from its name, as all of them are named: `…-linux-arm64-musl`.
 *
 * @param {string} name
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] } | null} null when it says nothing
 */
export const platformOf = (name) => {
  const words = name.split(/[-/]/);
  if (words.includes('wasm32')) return { cpu: ['wasm32'] };
  const windows = words.some((word) => word === 'win32' || word === 'windows');
  const os = windows ? 'win32' : systems.find((system) => words.includes(system));
  const cpu = [...processors, 'x64'].find((processor) => words.includes(processor));
  if (!os || !cpu) return null;
  const libc = { gnu: 'glibc', musl: 'musl' }[words.at(-1) ?? ''];
  return { os: [os], cpu: [cpu], ...(os === 'linux' && libc ? { libc: [libc] } : {}) };
};

/**
 * The optional packages that no entry of the lock answers, with who wants them.
 *
 * @param {Lock} lock
 * @returns {{ name: string, version: string, dev: boolean, wantedBy: string }[]}
 */
export const missingOptional = ({ packages }) =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => {
        const folders = path
          .split('/node_modules/')
          .map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'));
        const places = ['', ...folders].map((folder) =>
          `${folder}/node_modules/${name}`.replace(/^\//, ''),
        );
        return !places.some((place) => packages[place]);
      })
      .map(([name, version]) => ({ name, version, dev, wantedBy: path })),
  );

/**
 * Adds the missing entries, in the order npm keeps. What cannot be told from a name is left out.
 *
 * @param {Lock} lock changed in place
 * @returns {string[]} what was added
 */
export const completeLock = (lock) => {
  /** @type {string[]} */
  const added = [];
  for (const { name, version, dev } of missingOptional(lock)) {
    const platform = platformOf(name);
    const isExact = /^\d+\.\d+\.\d+/.test(version);
    if (!platform || !isExact) continue;
    const { os, cpu, libc } = platform;
    // In npm's own order, so that its next writing changes nothing.
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu } : {}),
      ...(dev ? { dev } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      ...(os ? { os } : {}),
    };
    added.push(`${name}@${version}`);
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
  );
  return added;
};
