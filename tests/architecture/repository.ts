import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export type SourceFile = { path: string; text: string };

const skipped = new Set(['node_modules', '.git', '.output', '.wxt', '.start', '.browsers']);

const walk = (folder: string): string[] =>
  readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });

/** Paths of every file below these folders, seen from the root of the repository. */
export const pathsIn = (...folders: string[]): string[] =>
  folders.flatMap(walk).map((path) => path.replaceAll('\\', '/'));

/** The files below these folders with one of these endings, with their text. */
export const filesIn = (folders: string[], endings = /\.(tsx?|mjs|cjs)$/): SourceFile[] =>
  pathsIn(...folders)
    .filter((path) => endings.test(path))
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));

/** The code that people run. */
export const product = ['entrypoints', 'components', 'lib'];
