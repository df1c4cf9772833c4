import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './install.mjs';

/**
 * Loads a TypeScript module of this repository, with its `@/` imports, as vitest would.
 *
 * @param {string} path from the root of the repository
 * @returns {Promise<Record<string, unknown>>}
 */
export const load = async (path) => {
  const { module } = await runnerImport(join(root, path), {
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return /** @type {Record<string, unknown>} */ (module);
};
