import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { chunksByEntry } from './scripts/chunks-by-entry.mjs';
import { wordsByRoom } from './scripts/words-by-room.mjs';
import { iconsByFile } from './scripts/icons-by-file.mjs';
import { waitingInPages, waitingStyleSource } from './scripts/waiting-style.mjs';

/**
 * Modes: `production` is what people load. `e2e` is the same build with a clock that tests can set
 * (see lib/platform/clock.ts) and the gallery page. Nothing else differs.
 */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${waitingStyleSource}`,
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// A build is a build: the e2e one differs by its clock and the gallery, not by a slower React.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  hooks: {
    'entrypoints:found': (wxt, infos) => {
      if (wxt.config.mode !== 'production') return;
      const kept = infos.filter((info) => info.name !== 'gallery');
      infos.splice(0, infos.length, ...kept);
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Tend',
    description:
      'Remember what people said and when to be in touch again. Everything stays on your device.',
    homepage_url: undefined,
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['https://*.linkedin.com/*'],
    optional_permissions: ['notifications', 'downloads'],
    incognito: 'not_allowed' as const,
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: strictPolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tend@tend.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
    action: { default_title: 'Tend' },
    omnibox: { keyword: 'tend' },
    // Of Alt+Shift Chromium keeps A B C N P R T W X Z to itself and gives none of them, silently.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Open the side panel',
      },
      'quick-log': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Log a conversation in one line',
      },
    },
  }),
  vite: () => ({
    plugins: [
      react(),
      tailwindcss(),
      iconsByFile(),
      wordsByRoom(),
      chunksByEntry(),
      waitingInPages(),
    ],
    // The polyfill is for browsers older than ours, and it calls fetch.
    build: { modulePreload: { polyfill: false } },
  }),
});
