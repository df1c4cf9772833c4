import { availableMemory } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { wordsByRoom } from './scripts/words-by-room.mjs';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** Before a test is given up: a limit costs nothing where nothing fails, on the slowest machine too. */
const patienceMs = 180_000;

/** As many as there is memory for: a browser with its pages takes less than 1.5 GB. */
const browsersAtOnce = Math.max(2, Math.min(4, Math.floor(availableMemory() / 1.5e9)));

/**
 * domain: plain Node, no browser. extension: WXT's fake browser and fake-indexeddb. document: these
 * and jsdom.
 * browser and e2e: real Chromium (and Firefox), driven by puppeteer-core; they need a build first.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [wordsByRoom()],
        resolve: { alias },
        test: {
          name: 'domain',
          environment: 'node',
          // Pure code shares nothing, so that one worker may run many files.
          isolate: false,
          setupFiles: ['tests/setup-properties.ts'],
          testTimeout: patienceMs,
          hookTimeout: patienceMs,
          include: ['tests/{domain,strings,architecture,scripts,transfer}/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest(), wordsByRoom()],
        resolve: { alias },
        test: {
          name: 'extension',
          environment: 'node',
          setupFiles: ['tests/setup-extension.ts', 'tests/setup-properties.ts'],
          testTimeout: patienceMs,
          hookTimeout: patienceMs,
          include: ['tests/{db,services,settings,platform}/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest(), wordsByRoom()],
        resolve: { alias },
        test: {
          name: 'document',
          environment: 'jsdom',
          setupFiles: ['tests/setup-extension.ts', 'tests/setup-properties.ts'],
          testTimeout: patienceMs,
          hookTimeout: patienceMs,
          include: ['tests/{linkedin,components}/**/*.test.{ts,tsx}'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 2 * patienceMs,
          hookTimeout: 2 * patienceMs,
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 2 * patienceMs,
          hookTimeout: 2 * patienceMs,
          // A browser of its own for each file: most of their time is waiting, not computing.
          maxWorkers: browsersAtOnce,
        },
      },
    ],
  },
});
