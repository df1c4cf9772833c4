// The few rules of components/ui/waiting.css stand in the HTML of each page, so that it is painted
// without waiting for a file. The policy of the manifest allows exactly this text, by its hash.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** The rules without comments and needless space: what stands between `<style>` and `</style>`. */
const waitingStyle = readFileSync(join(root, 'components', 'ui', 'waiting.css'), 'utf8')
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .trim();

/** As a source of `style-src`. */
export const waitingStyleSource = `'sha256-${createHash('sha256').update(waitingStyle).digest('base64')}'`;

/**
 * Puts the rules into every page that has something to show before its scripts.
 *
 * @returns {import('vite').Plugin}
 */
export const waitingInPages = () => ({
  name: 'tend:waiting-style',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.includes('class="waiting"')
        ? [{ tag: 'style', children: waitingStyle, injectTo: 'head' }]
        : [],
  },
});
