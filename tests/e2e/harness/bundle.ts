import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';

const staticImport =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w*${},\s]*?from\s*)?["']([^"']+\.js)["']/g;
const moduleScript =
  /<(?:script[^>]*type="module"[^>]*src|link[^>]*rel="modulepreload"[^>]*href)="([^"]+)"/g;

const matches = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [found]));

const resolve = (from: string, to: string) =>
  to.startsWith('/') ? to.slice(1) : join(dirname(from), to);

/**
 * The scripts that a page or the worker loads at its start: what it names, what that imports, and
 * what a page fetches while it is painted.
 */
export const scriptsOf = (folder: string, entry: string): string[] => {
  const found = new Set<string>();
  const visit = (file: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const isPage = file.endsWith('.html');
    if (!isPage) found.add(file);
    for (const next of matches(isPage ? moduleScript : staticImport, text)) {
      const path = resolve(file, next);
      if (!found.has(path)) visit(path);
    }
  };
  visit(entry);
  return [...found];
};

/** Bytes of these files as a browser would fetch them compressed, each file by itself. */
export const gzipBytes = (folder: string, files: string[]): number =>
  files
    .map((file) => gzipSync(readFileSync(join(folder, file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);

/** Every text file of a build, with its content. */
export const textFiles = (folder: string): { path: string; text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|css|html|json)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
