import { describe, expect, it } from 'vitest';
import { usesAny } from './census.ts';
import { filesIn, product, type SourceFile } from './repository.ts';

type Ban = {
  what: string;
  pattern: RegExp;
  /** A line that the pattern has to catch. */
  sample: string;
  /** The one place where it is the point. */
  except?: RegExp;
};

const inProduct: Ban[] = [
  { what: 'innerHTML', pattern: /\b(inner|outer)HTML\b/, sample: 'e.innerHTML = x' },
  {
    what: 'raw HTML in React',
    pattern: /dangerouslySetInnerHTML/,
    sample: '<p dangerouslySetInnerHTML />',
  },
  { what: 'eval', pattern: /\beval\(|\bnew Function\(/, sample: 'new Function(x)' },
  { what: 'fetch', pattern: /\bfetch\(/, sample: 'await fetch(x)' },
  { what: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/, sample: 'new XMLHttpRequest()' },
  { what: 'beacon', pattern: /\bsendBeacon\b/, sample: 'navigator.sendBeacon(x)' },
  {
    what: 'sockets',
    pattern: /\b(WebSocket|EventSource|WebTransport)\b/,
    sample: 'new WebSocket(x)',
  },
  {
    what: 'a day cut from a UTC instant',
    pattern: /toISOString\(\)\s*\.(slice|substring|substr|split)\(/,
    sample: 'now.toISOString().slice(0, 10)',
  },
  {
    what: 'a day parsed as UTC',
    pattern: /new Date\(\s*['"`]\d{4}/,
    sample: `new Date('2026-01-01')`,
  },
  {
    what: 'the clock',
    pattern: /\bDate\.now\(|\bnew Date\(\s*\)/,
    sample: 'const now = Date.now()',
    except: /^lib\/platform\/clock\.ts$/,
  },
  { what: 'chance', pattern: /\bMath\.random\(/, sample: 'Math.random()' },
  {
    what: 'web-accessible files',
    pattern: /web_accessible_resources/,
    sample: 'web_accessible_resources: []',
  },
  {
    what: 'content scripts',
    pattern: /defineContentScript|content_scripts/,
    sample: 'defineContentScript({})',
  },
  { what: 'the page’s own world', pattern: /world:\s*['"]MAIN['"]/, sample: `world: 'MAIN'` },
  {
    what: 'messages to pages',
    pattern: /\b(window|parent|top|opener)\??\.postMessage\(|postMessage\([^)]*,\s*['"`]\*/,
    sample: 'window.postMessage(x)',
  },
  { what: 'an unlocated note', pattern: /\b(TODO|FIXME|XXX|HACK)\b/, sample: '// TODO later' },
];

const everywhere: Ban[] = [
  {
    what: 'a silenced compiler',
    // A test of types may expect an error, and says which.
    pattern: /@ts-(ignore|nocheck)|@ts-expect-error\s*$/,
    sample: '// @ts-ignore',
  },
  {
    what: 'a silenced linter',
    pattern: /(oxlint|eslint)-disable(?!-next-line \S+ -- \S)/,
    sample: '// oxlint-disable-next-line no-eval',
  },
];

const inTests: Ban[] = [
  {
    what: 'a test that does not run',
    pattern: /\b(it|test|describe|suite)\.(skip|only|todo|skipIf|runIf|fails)\b|\bx(it|describe)\(/,
    sample: `it.skip('x')`,
  },
  { what: 'sleeping', pattern: /\bwaitForTimeout\(/, sample: 'page.waitForTimeout(5)' },
];

const breaks = ({ pattern, except }: Ban, path: string, line: string) =>
  !except?.test(path) && pattern.test(line);

const offences = (bans: Ban[], files: SourceFile[]) =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        bans
          .filter((ban) => breaks(ban, path, line))
          .map(({ what }) => `${path}:${index + 1} uses ${what}: ${line.trim().slice(0, 120)}`),
      ),
  );

const lawless = (files: SourceFile[]) =>
  files.filter(({ text }) => usesAny(text)).map(({ path }) => path);

const code = filesIn(product);
// This folder's own tests hold the samples.
const tests = filesIn(['tests']).filter(({ path }) => !path.startsWith('tests/architecture/'));
const scripts = filesIn(['scripts']);

describe('what the code never uses', () => {
  it.each([...inProduct, ...everywhere, ...inTests])('would be found: $what', (ban) => {
    expect(
      offences([ban], [{ path: 'lib/x.ts', text: `const a = 1;\n${ban.sample}` }]),
    ).toHaveLength(1);
  });

  it('is not in the product', () => {
    expect(code.length).toBeGreaterThan(20);
    expect(offences([...inProduct, ...everywhere], code)).toEqual([]);
  });

  it('is not in tests and scripts', () => {
    expect(tests.length).toBeGreaterThan(20);
    expect(offences([...everywhere, ...inTests], [...tests, ...scripts])).toEqual([]);
  });

  it.each(['const x: any = 1;', 'f(x as any)', 'type A = Record<string, any>;'])(
    'would be found: any, in %s',
    (text) => {
      expect(lawless([{ path: 'a.ts', text }])).toEqual(['a.ts']);
      expect(lawless([{ path: 'a.ts', text: `// any: any\nconst any = '${text}';` }])).toEqual([]);
    },
  );

  it('is never typed any', () => {
    expect(lawless([...code, ...tests, ...scripts])).toEqual([]);
  });
});
