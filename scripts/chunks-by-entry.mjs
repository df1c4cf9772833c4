// Which file of the build a module goes into. A file for every set of entries that share a module
// costs the popup 40 and more requests, each with a trip to the browser's own process; one file for
// everything makes the worker carry React. So modules meet by the entries that need them at start.

/** @typedef {{ importers: readonly string[], isEntry: boolean }} ModuleFacts */
/** @typedef {{ getModuleInfo(id: string): ModuleFacts | null }} ModuleGraph */

/**
 * The entries that load a module before they can start; what is loaded later does not count.
 *
 * @param {string} moduleId
 * @param {ModuleGraph} graph
 */
const entriesOf = (moduleId, graph) => {
  /** @type {Set<string>} */
  const entries = new Set();
  const seen = new Set([moduleId]);
  for (const id of seen) {
    const facts = graph.getModuleInfo(id);
    if (facts?.isEntry) entries.add(id);
    for (const importer of facts?.importers ?? []) seen.add(importer);
  }
  return entries;
};

/** @param {string} id a path such as `…/entrypoints/popup/index.html` */
const shortName = (id) =>
  /entrypoints\/([\w-]+)/.exec(id)?.[1] ?? (id.includes('background') ? 'background' : 'page');

/**
 * Names the file by the entries that share the module; null leaves the module to the bundler.
 *
 * @param {string} moduleId
 * @param {ModuleGraph} graph
 */
const chunkName = (moduleId, graph) => {
  const names = [...new Set([...entriesOf(moduleId, graph)].map(shortName))].toSorted();
  if (names.length < 2) return null;
  // What the worker needs, every page needs too, or will soon.
  return names.includes('background') ? 'core' : names.join('-');
};

/**
 * The plugin for the build of pages and worker; scripts that are one file by nature stay so.
 *
 * @returns {import('vite').Plugin}
 */
export const chunksByEntry = () => ({
  name: 'tend:chunks-by-entry',
  config: ({ build }) =>
    build?.lib
      ? undefined
      : {
          build: {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  // A module that two entries share depends on nothing that fewer entries share.
                  includeDependenciesRecursively: false,
                  groups: [{ name: chunkName }],
                },
              },
            },
          },
        },
});
