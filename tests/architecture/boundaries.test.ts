import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathsIn, product, root } from './repository.ts';

type Violation = { from: string; to: string; rule: { name: string } };
type Cruise = { modules: { source: string }[]; summary: { violations: Violation[] } };
type Config = { forbidden: { name: string; comment?: string }[] };

const config: Config = createRequire(import.meta.url)(`${root}/.dependency-cruiser.cjs`);

const cruise = (folder: string): Cruise => {
  const program = `${root}/node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`;
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const run = spawnSync(process.execPath, [program, ...options, ...product], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
};

/** For each rule: a file that breaks it, and the line that does. */
const planted: Record<string, [file: string, line: string]> = {
  'domain-is-pure': ['lib/domain/a.ts', `import '@/lib/db/x';`],
  'linkedin-reads-only': ['lib/linkedin/a.ts', `import type { X } from '@/lib/services/x';`],
  'strings-are-words': ['lib/strings/a.ts', `import 'react';`],
  'db-knows-tables': ['lib/db/a.ts', `import 'react';`],
  'settings-are-declared-once': ['lib/settings/a.ts', `import '@/lib/db/x';`],
  'platform-wraps-the-browser': ['lib/platform/a.ts', `export * from '@/lib/services/x';`],
  'transfer-knows-formats': ['lib/transfer/a.ts', `import '@/lib/db/x';`],
  'services-load-decide-save': ['lib/services/a.ts', `const later = import('react');`],
  'components-render': ['components/plan/a.tsx', `import '@/lib/db/x';`],
  'ui-knows-no-noun': ['components/ui/a.tsx', `import '../contact/x';`],
  'entrypoints-are-apart': ['entrypoints/popup/a.tsx', `import '../dashboard/x';`],
  'live-query-hook-in-one-place': ['components/plan/b.tsx', `import 'dexie-react-hooks';`],
  'no-circular': ['lib/domain/b.ts', `import './c';`],
  'no-unresolvable': ['lib/domain/d.ts', `import './nowhere';`],
};

/** What the planted files import, and imports that every rule allows. */
const ground: Record<string, string> = {
  'lib/domain/c.ts': `import './b';`,
  'lib/domain/x.ts': `import 'zod';`,
  'lib/db/x.ts': `import 'dexie'; import '@/lib/domain/x';`,
  'lib/services/x.ts': `import '@/lib/db/x'; export type X = 1;`,
  'components/contact/x.tsx': `import 'react'; import '@/lib/services/x';`,
  'entrypoints/dashboard/x.tsx': `import '@/components/contact/x';`,
  'package.json': '{ "type": "module" }',
};

let folder: string;
let violations: Violation[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tend-boundaries-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  };
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) {
    cpSync(join(root, file), join(folder, file));
  }
  for (const [path, text] of Object.entries(ground)) write(path, text);
  for (const [path, line] of Object.values(planted)) write(path, line);
  for (const name of ['react', 'dexie', 'dexie-react-hooks', 'zod']) {
    write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`);
    write(`node_modules/${name}/index.js`, 'export {};');
  }
  violations = cruise(folder).summary.violations;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the boundary check', () => {
  it('has a planted violation for every rule', () => {
    expect(Object.keys(planted).toSorted()).toEqual(
      config.forbidden.map(({ name }) => name).toSorted(),
    );
  });

  it.each(Object.entries(planted))('catches what breaks %s', (rule, [file]) => {
    const caught = violations.filter(({ from }) => from === file).map((found) => found.rule.name);
    expect(caught).toContain(rule);
  });

  it('lets pass what the table allows', () => {
    const guilty = Object.values(planted).map(([file]) => file);
    const wrong = violations.filter(({ from }) => !guilty.includes(from));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

describe('the code', () => {
  it('keeps its boundaries, every file of it', { timeout: 60_000 }, () => {
    const { modules, summary } = cruise(root);
    const read = new Set(modules.map(({ source }) => source));
    const files = pathsIn(...product).filter((path) => /\.tsx?$/.test(path));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((path) => !read.has(path))).toEqual([]);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual(
      [],
    );
  });

  it('has no room in lib that the import table does not know', () => {
    const rooms = Object.values(planted).flatMap(
      ([file]) => /^lib\/([^/]+)\//.exec(file)?.[1] ?? [],
    );
    const strange = readdirSync(`${root}/lib`).filter((name) => !rooms.includes(name));
    expect(strange).toEqual([]);
  });
});
