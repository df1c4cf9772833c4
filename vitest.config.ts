import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/**
 * domain: plain Node, no browser. extension: WXT's fake browser, fake-indexeddb and jsdom.
 * browser and e2e: real Chromium (and Firefox), driven by puppeteer-core; they need a build first.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'domain',
          environment: 'node',
          // Pure code shares nothing, so that one worker may run many files.
          isolate: false,
          testTimeout: 60_000,
          include: ['tests/{domain,strings,architecture,scripts,transfer}/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        test: {
          name: 'extension',
          environment: 'jsdom',
          setupFiles: ['tests/setup-extension.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/{linkedin,db,services,settings,platform,components}/**/*.test.{ts,tsx}'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser of its own for each file, two at a time.
          maxWorkers: 2,
        },
      },
    ],
  },
});
