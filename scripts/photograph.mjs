// `npm run photographs`: every view, filled with invented people, as pictures in .output/photographs.
// Words after `--` choose views by a part of their name; `--keep` puts the chosen ones in docs/pictures.
import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { load } from './load.mjs';

// What a browser has and Node has not.
Object.assign(globalThis, {
  browser: fakeBrowser,
  chrome: fakeBrowser,
  reportError: (/** @type {unknown} */ error) => console.error(error),
});

const { takePhotographs } = /** @type {typeof import('./photographs/take.ts')} */ (
  /** @type {unknown} */ (await load('scripts/photographs/take.ts'))
);
await takePhotographs(process.argv.slice(2));
