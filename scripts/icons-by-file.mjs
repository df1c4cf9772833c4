// Every icon comes through one file of the library, so the graph says that whoever shows one icon
// shows all of them, and all would be loaded with the first page. Here each import names its files.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const library = 'lucide-react';
const barrel = fileURLToPath(import.meta.resolve(`${library}/dist/esm/lucide-react.mjs`));
const barrelLine = /^export \{ (.*) \} from '\.\/icons\/([\w-]+)\.mjs';$/gm;

/** The library's file of each icon, by every name it has. */
const iconFiles = () =>
  new Map(
    [...readFileSync(barrel, 'utf8').matchAll(barrelLine)].flatMap(([, names = '', file = '']) =>
      names.split(', ').map((name) => [name.replace('default as ', ''), file]),
    ),
  );

const iconImport = /\bimport \{([^}]*)\} from 'lucide-react';/;

/**
 * The same imports, one of each file.
 *
 * @param {string} code
 * @param {Map<string, string>} files
 */
export const withIconsByFile = (code, files) =>
  code.replace(iconImport, (whole, /** @type {string} */ list) =>
    list
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '' && !entry.startsWith('type '))
      .map((entry) => {
        const [name = '', here = name] = entry.split(' as ');
        const file = files.get(name);
        if (!file) throw new Error(`${library} has no icon ${name}`);
        return `import ${here} from '${library}/icons/${file}';`;
      })
      // As many lines as there were, so that the rest keeps its numbers.
      .join('')
      .concat('\n'.repeat(whole.split('\n').length - 1)),
  );

/**
 * The plugin for the build.
 *
 * @returns {import('vite').Plugin}
 */
export const iconsByFile = () => {
  const files = iconFiles();
  return {
    name: 'tend:icons-by-file',
    enforce: 'pre',
    transform: (code, id) =>
      /\.tsx?(\?.*)?$/.test(id) && iconImport.test(code)
        ? { code: withIconsByFile(code, files), map: null }
        : null,
  };
};
