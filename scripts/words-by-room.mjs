// Which words a module needs. `t('plan.open')` names its room, so a module that names a key of a room
// loads that room, and a page carries only the rooms of the modules it loads.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}lib/strings/en/`;
const roomLine = /^export const (\w+) = room\('\1', \{$/m;

/** The file of each room, by its name. */
export const roomFiles = new Map(
  readdirSync(folder).map((file) => {
    const name = roomLine.exec(readFileSync(folder + file, 'utf8'))?.[1];
    if (!name) throw new Error(`lib/strings/en/${file} holds no room`);
    return [name, `${folder}${file}`];
  }),
);

const comment = /^\s*(\*|\/\*|\/\/).*$/gm;
const startOfKey = /['"`](\w+)\.[\w$]/g;

/**
 * The rooms whose keys stand in a module, as whole words or as the beginning of a composed key.
 *
 * @param {string} code
 * @returns {string[]}
 */
export const roomsNamedIn = (code) => {
  const named = [...code.replace(comment, '').matchAll(startOfKey)].map(([, name]) => name ?? '');
  return [...new Set(named)].filter((name) => roomFiles.has(name)).toSorted();
};

const isOurs = /\/(lib|components|entrypoints)\/.*\.tsx?(\?.*)?$/;

/**
 * The plugin for builds and tests alike.
 *
 * @returns {import('vite').Plugin}
 */
export const wordsByRoom = () => ({
  name: 'tend:words-by-room',
  enforce: 'pre',
  transform(code, id) {
    if (!isOurs.test(id) || id.includes('/node_modules/') || id.startsWith(folder)) return null;
    const imports = roomsNamedIn(code).map((name) => `import '${roomFiles.get(name)}';`);
    // In the first line, so that every line keeps its number.
    return imports.length > 0 ? { code: imports.join('') + code, map: null } : null;
  },
});
