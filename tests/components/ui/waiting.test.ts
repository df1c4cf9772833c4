import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(`components/ui/${name}.css`, 'utf8');

/** The colours of a sheet, those of the dark look by themselves. */
const coloursOf = (css: string, darkMark: string) => {
  const darkAt = css.indexOf(darkMark);
  const colours = (text: string) =>
    new Map(
      [...text.matchAll(/--color-([\w-]+):\s*(#\w+)/g)].map(([, name, value]) => [name, value]),
    );
  return { light: colours(css.slice(0, darkAt)), dark: colours(css.slice(darkAt)) };
};

const theme = coloursOf(read('theme'), '@variant dark');
const waiting = coloursOf(read('waiting'), '@media (prefers-color-scheme: dark)');

describe('what stands in a page before its styles', () => {
  it.each(['light', 'dark'] as const)('has the %s colours of the theme', (look) => {
    expect(waiting[look].size).toBe(5);
    expect(Object.fromEntries(theme[look])).toMatchObject(Object.fromEntries(waiting[look]));
  });

  it.each(['popup', 'sidepanel', 'dashboard'])('is drawn by those few rules in %s', (page) => {
    const html = readFileSync(`entrypoints/${page}/index.html`, 'utf8');
    const classes = [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(classes).toContain('waiting');
    const isDrawn = (name: string) => new RegExp(`\\.${name}[ ,]`).test(read('waiting'));
    expect(classes.filter((name) => !isDrawn(name))).toEqual([]);
    // A style sheet in the page would be waited for.
    expect(html).not.toContain('stylesheet');
  });
});
