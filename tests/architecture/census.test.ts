import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimedPractices, exportsFunction, glossaryWords, unproved, untested } from './census.ts';
import { schemaVersions } from '@/lib/db/migrations/schema-versions';
import { filesIn, pathsIn, product, root } from './repository.ts';

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const foldersIn = (path: string) =>
  readdirSync(`${root}/${path}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const otherTests = filesIn(['tests'], /\.test\.tsx?$/).filter(
  ({ path }) => !path.startsWith('tests/architecture/'),
);

describe('tests', () => {
  it.each([
    ['export const f = () => 1;', true],
    ['export const f: F = async (a) => a;', true],
    ['export function f() {}', true],
    ['export const f = ((a) => a) as F;', true],
    ['export type F = () => void;', false],
    ['export const table = { a: 1 };', false],
    ['const f = () => 1;', false],
  ])('are wanted for %s: %s', (text, wanted) => {
    expect(exportsFunction(text)).toBe(wanted);
  });

  it.each([
    ['tests/domain/plan/due.test.ts', '', []],
    ['tests/domain/plan/due.property.test.ts', '', []],
    ['tests/domain/plan/clocks.test.ts', "import { due } from '@/lib/domain/plan/due';", []],
    ['tests/domain/plan/due-rules.test.ts', '', ['lib/domain/plan/due']],
    [
      'tests/other/due.test.ts',
      "import { due } from '@/lib/domain/plan/due';",
      ['lib/domain/plan/due'],
    ],
  ])('in %s, with %j, leave out %j', (path, text, missing) => {
    const files = [{ path: 'lib/domain/plan/due.ts', text: 'export const due = () => 1;' }];
    expect(untested(files, [{ path, text }])).toEqual(missing);
  });

  it('exist for every rule of the domain', () => {
    const files = filesIn(['lib/domain']);
    expect(files.length).toBeGreaterThan(10);
    expect(untested(files, otherTests)).toEqual([]);
  });
});

describe('migrations', () => {
  it('each have a stored database that is walked to today', () => {
    const folder = 'tests/fixtures/databases';
    const stored = existsSync(`${root}/${folder}`) ? pathsIn(folder) : [];
    const missing = schemaVersions
      .map(({ version }) => `${folder}/version-${version}.json`)
      .filter((path) => !stored.includes(path));
    expect(schemaVersions.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
    const walkers = otherTests.filter(({ text }) => text.includes('fixtures/databases'));
    expect(walkers.map(({ path }) => path)).not.toEqual([]);
  });
});

describe('the glossary', () => {
  it('is read by its entries', () => {
    const text =
      '# Words\n- **contact**: a person\n| **giver**, **x** | y |\n**run / step** – z\nno **entry** here';
    expect(glossaryWords(text)).toEqual(['contact', 'giver', 'run', 'step']);
  });

  it('explains every noun that has a folder', () => {
    const words = glossaryWords(read('docs/glossary.md'));
    const rooms = new Set(['ui', 'shell']);
    const nouns = [...foldersIn('lib/domain'), ...foldersIn('components')].filter(
      (name) => !rooms.has(name),
    );
    expect(nouns.length).toBeGreaterThan(5);
    const known = (noun: string) =>
      words.includes(noun) || words.includes(noun.replaceAll('-', ' '));
    expect([...new Set(nouns)].filter((noun) => !known(noun))).toEqual([]);
  });
});

describe('practices', () => {
  it('are claimed by rows and proved by tests that name them', () => {
    const text =
      '| id | x |\n|---|---|\n| P1 | a |\n| **P12** | b |\n| P3 | not yet |\nP4 is mentioned';
    expect(claimedPractices(text)).toEqual(['P1', 'P12']);
    expect(unproved(['P1', 'P12'], [{ text: `it('keeps a remark (P12)')` }])).toEqual(['P1']);
  });

  it('that the docs claim are proved', () => {
    const docs = filesIn(existsSync(`${root}/docs`) ? ['docs'] : [], /\.md$/);
    const list = docs.find(({ path }) => path === 'docs/practices.md');
    const emptyList = list !== undefined && claimedPractices(list.text).length === 0;
    expect(emptyList, 'docs/practices.md claims nothing').toBe(false);
    expect(
      unproved(
        docs.flatMap(({ text }) => claimedPractices(text)),
        otherTests,
      ),
    ).toEqual([]);
  });
});

describe('the repository', () => {
  it('names no path of a machine and no registry', () => {
    // Put together here, so that this file does not find itself.
    const folders = ['work', 'root', 'home'].map((name) => `/${name}/`);
    const hints = [...folders, ['..', 'shared'].join('/'), ['"resol', 'ved":'].join('')];
    const files = filesIn(
      ['.ci', 'docs', 'tests', 'scripts', ...product, '.'].filter((folder) =>
        existsSync(`${root}/${folder}`),
      ),
      /(^|\/)[^/]*\.(tsx?|mjs|cjs|md|json|css|html|svg)$|(^|\/)\.(ci\/run|npmrc)$/,
    );
    const found = files.flatMap(({ path, text }) =>
      hints.filter((hint) => text.includes(hint)).map((hint) => `${path} names ${hint}`),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });
});
