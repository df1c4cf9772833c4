import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
    }));

const views = [...read('components'), ...read('entrypoints')];
const ui = read('components/ui');

/** Lines of files in which a pattern occurs, as `path: match`. */
function hits(files: typeof views, pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => `${path}: ${match[0].trim()}`),
  );
}

/** Classes that name a side of the screen instead of a side of the text. */
const physical =
  /(?<=[\s'"`:])-?(?:ml|mr|pl|pr|left|right|border-[lr]|rounded-(?:[lr]|tl|tr|bl|br)|scroll-[mp][lr])-[\w.[(/]+|(?<=[\s'"`:])(?:text|float|clear)-(?:left|right)\b/g;
const physicalCss =
  /(?:^|[\s;{])(?:margin|padding|border)-(?:left|right)\b|(?:^|[\s;{])(?:left|right):/g;

describe('layout follows the text', () => {
  it('reads all views', () => {
    expect(views.length).toBeGreaterThan(40);
  });

  it('catches what it is for', () => {
    const bad = `className="flex ml-2 md:pr-4 text-left -left-1 rounded-tl-md border-l-2 float-right"`;
    expect(bad.match(physical)).toHaveLength(7);
    const good = `className="ms-2 pe-4 text-start start-0 flex-wrap rounded-md" // left alone`;
    expect(good.match(physical)).toBeNull();
    expect('  padding-left: 4px; left: 0'.match(physicalCss)).toHaveLength(2);
  });

  it('has no class and no rule for left or right', () => {
    expect(hits(views, physical)).toEqual([]);
    expect(
      hits(
        views.filter(({ path }) => path.endsWith('.css')),
        physicalCss,
      ),
    ).toEqual([]);
  });
});

describe('one scale', () => {
  it('keeps to the steps of the spacing scale in components/ui', () => {
    const step =
      /(?<=[\s'"`:])-?(?:[mp][trblxyse]?|gap(?:-[xy])?)-(?!(?:0|px|0\.5|1|1\.5|2|2\.5|3|3\.5|4|6|7|8|10|12|16|auto)(?=[\s'"`]))(?:\d[\d.]*)/g;
    expect(hits(ui, step)).toEqual([]);
  });

  it('paints only with tokens', () => {
    const painted = ui.filter(({ path }) => path.endsWith('.tsx') || path.endsWith('.ts'));
    expect(hits(painted, /#[0-9a-f]{3,8}\b|rgba?\(|hsl\(|oklch\(/gi)).toEqual([]);
  });

  it('shows no picture from anywhere', () => {
    expect(hits(views, /<img\b|background-image|url\((?!#)/g)).toEqual([]);
  });
});

describe('files', () => {
  it('stay short enough to read at once', () => {
    const long = ui.filter(
      ({ path, text }) => !path.endsWith('.css') && text.split('\n').length > 150,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
