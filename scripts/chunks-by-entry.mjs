// Which file of the build a module goes into. A file for every set of entries that share a module
// costs the popup 40 and more requests, each with a trip to the browser's own process; so modules meet
// by the pages that need them at their start. The worker is a build of its own: one file, with nothing
// in it that only a page calls.

/** @typedef {{ importers: readonly string[], isEntry: boolean }} ModuleFacts */
/** @typedef {{ getModuleInfo(id: string): ModuleFacts | null }} ModuleGraph */

/**
 * What starts with this module: a page before it is painted (`first`), the opening of the database
 * after that (`opening`), or the page's `start.tsx` meanwhile. What is loaded later does not count.
 *
 * @param {string} moduleId
 * @param {ModuleGraph} graph
 */
const startsOf = (moduleId, graph) => {
  /** @type {Set<string>} */
  const starts = new Set();
  const seen = new Set([moduleId]);
  for (const id of seen) {
    const facts = graph.getModuleInfo(id);
    const page = /entrypoints\/([\w-]+)\/start\.tsx$/.exec(id)?.[1];
    if (page) starts.add(page);
    else if (id.endsWith('/components/shell/open-services.ts')) starts.add('opening');
    // The gallery is in no build that people load, and must not change the files of one that tests measure.
    else if (facts?.isEntry && !id.includes('/gallery/')) starts.add('first');
    for (const importer of facts?.importers ?? []) seen.add(importer);
  }
  return starts;
};

/**
 * Names the file by what shares the module; null leaves the module to the bundler.
 *
 * @param {string} moduleId
 * @param {ModuleGraph} graph
 */
const chunkName = (moduleId, graph) => {
  const starts = startsOf(moduleId, graph);
  if (starts.size < 2 || starts.has('first')) return null;
  // The database is opened before React and the views are read.
  return starts.has('opening') ? 'core' : [...starts].toSorted().join('-');
};

/**
 * The files a page loads once it is painted, scripts and styles: fetched while it is painted.
 *
 * @param {{ chunk?: import('vite').Rolldown.OutputChunk, bundle?: import('vite').Rolldown.OutputBundle }} page
 */
const filesOfStart = ({ chunk, bundle = {} }) => {
  const first = [chunk, ...(chunk?.imports ?? []).map((file) => bundle[file])];
  const files = new Set(
    first.flatMap((found) => (found?.type === 'chunk' ? found.dynamicImports : [])),
  );
  for (const file of files) {
    const found = bundle[file];
    if (found?.type !== 'chunk') continue;
    for (const next of found.imports) files.add(next);
    for (const style of found.viteMetadata?.importedCss ?? []) files.add(style);
  }
  return files;
};

/** @param {string} file */
const hintFor = (file) =>
  file.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' };

/** @type {import('vite').UserConfig} */
const byEntry = {
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A module that two entries share depends on nothing that fewer entries share.
          includeDependenciesRecursively: false,
          groups: [{ name: chunkName, debugName: 'by start' }],
        },
      },
    },
  },
};

/**
 * The plugin for the build of pages and worker; scripts that are one file by nature stay so.
 *
 * @returns {import('vite').Plugin}
 */
export const chunksByEntry = () => ({
  name: 'tend:chunks-by-entry',
  config: ({ build }) => (build?.lib ? undefined : byEntry),
  transformIndexHtml: {
    order: 'post',
    handler: (html, page) =>
      [...filesOfStart(page)]
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { ...hintFor(file), crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        })),
  },
});
