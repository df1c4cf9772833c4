import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFolder } from './harness/paths.ts';

const manifestOf = (browser: 'chrome' | 'firefox'): Record<string, unknown> =>
  JSON.parse(readFileSync(`${buildFolder(browser, 'production')}/manifest.json`, 'utf8'));

/** The few rules that stand in a page itself: the policy names them and no others. */
const styleIn = (browser: 'chrome' | 'firefox', page: string) =>
  /<style>(.*?)<\/style>/s.exec(
    readFileSync(`${buildFolder(browser, 'production')}/${page}.html`, 'utf8'),
  )?.[1] ?? '';
const styleHash = createHash('sha256').update(styleIn('chrome', 'popup')).digest('base64');

const policy =
  `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${styleHash}'; ` +
  "img-src 'self' blob: data:; " +
  "font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'";

const permissions = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'contextMenus'];

// Promise 1 and 2 stand on this: whoever adds a key or a permission changes this file knowingly.
// In particular there are no content_scripts, no web_accessible_resources and no
// externally_connectable.
const shared = {
  manifest_version: 3,
  name: 'Tend',
  description:
    'Remember what people said and when to be in touch again. Everything stays on your device.',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
  host_permissions: ['https://*.linkedin.com/*'],
  optional_permissions: ['notifications', 'downloads'],
  incognito: 'not_allowed',
  content_security_policy: { extension_pages: policy },
  action: { default_title: 'Tend', default_popup: 'popup.html' },
  omnibox: { keyword: 'tend' },
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
};

describe('the built manifest', () => {
  it.each(['chrome', 'firefox'] as const)('allows the style of every page in %s', (browser) => {
    const pages = ['popup', 'sidepanel', 'dashboard'];
    const styles = new Set(pages.map((page) => styleIn(browser, page)));
    expect([...styles]).toEqual([styleIn('chrome', 'popup')]);
    expect(styleHash).not.toBe(createHash('sha256').digest('base64'));
  });

  it('for Chrome and Edge is exactly this', () => {
    expect(manifestOf('chrome')).toEqual({
      ...shared,
      permissions: [...permissions, 'sidePanel'],
      minimum_chrome_version: '120',
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
    });
  });

  it('for Firefox is exactly this', () => {
    expect(manifestOf('firefox')).toEqual({
      ...shared,
      permissions,
      browser_specific_settings: {
        gecko: {
          id: 'tend@tend.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
      background: { scripts: ['background.js'] },
      // Firefox would open the sidebar by itself at installation.
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: 'Tend',
        open_at_install: false,
      },
    });
  });
});
