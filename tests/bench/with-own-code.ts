import { writeFileSync } from 'node:fs';
import type { JSHandle, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Tend } from '../e2e/harness/launch-tend.ts';
import { wordsByRoom } from '../../scripts/words-by-room.mjs';
import { buildFolder, root } from '../e2e/harness/paths.ts';
import type { InPage } from './in-page.ts';

const page = 'bench.html';

/** Adds a bare page with `in-page.ts` to the e2e build; call it before the browser is launched. */
export const addOwnCode = async (): Promise<void> => {
  const outDir = buildFolder('chrome', 'e2e');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'e2e',
    publicDir: false,
    plugins: [wordsByRoom()],
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry: 'tests/bench/in-page.ts', formats: ['es'], fileName: 'bench' },
    },
  });
  writeFileSync(`${outDir}/${page}`, '<!doctype html><title>Bench</title><body></body>');
};

/** The services of Tend in a page with nothing to show, so that only they are measured. */
export const openOwnCode = async (tend: Tend): Promise<{ page: Page; own: JSHandle<InPage> }> => {
  const bare = await tend.openPage(page);
  // As text: what runs the benches would rewrite an import inside a function.
  const own = (await bare.evaluateHandle(
    "import('/bench.js').then((code) => code.openForBench())",
  )) as JSHandle<InPage>;
  return { page: bare, own };
};
