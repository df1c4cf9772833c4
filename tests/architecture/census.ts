import ts from 'typescript';
import type { SourceFile } from './repository.ts';

const isFunction = (node: ts.Expression | undefined): boolean =>
  node !== undefined &&
  (ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ((ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isParenthesizedExpression(node)) &&
      isFunction(node.expression)));

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** True when the file exports a function of its own: something that a test can call. */
export const exportsFunction = (text: string): boolean =>
  ts
    .createSourceFile('x.ts', text, ts.ScriptTarget.Latest)
    .statements.filter(isExported)
    .some(
      (node) =>
        ts.isFunctionDeclaration(node) ||
        ts.isClassDeclaration(node) ||
        (ts.isVariableStatement(node) &&
          node.declarationList.declarations.some(({ initializer }) => isFunction(initializer))),
    );

/** True when a type somewhere in the file is `any`, said in so many words. */
export const usesAny = (text: string): boolean => {
  const search = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, search) ?? false);
  return search(
    ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX),
  );
};

/**
 * The files that export a function and have no test in the mirror of their folder: neither one of
 * their own name (`due.test.ts`, `due.property.test.ts`) nor a neighbour that imports them.
 */
export const untested = (files: SourceFile[], tests: SourceFile[]): string[] =>
  files
    .filter(({ text }) => exportsFunction(text))
    .map(({ path }) => path.replace(/\.tsx?$/, ''))
    .filter((module) => {
      const mirror = module.replace(/^lib\//, 'tests/');
      const folder = mirror.slice(0, mirror.lastIndexOf('/') + 1);
      return !tests.some(
        ({ path, text }) =>
          path.startsWith(`${mirror}.`) ||
          (path.startsWith(folder) && text.includes(`/${module}'`)),
      );
    });

/** The words a glossary explains: `- **word**` or `| **word** |` at the start of a line. */
export const glossaryWords = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const entry = /^\s*(?:[-*|]\s*|#+\s*)?\*\*([^*]+)\*\*/.exec(line)?.[1];
    return entry ? entry.toLowerCase().split(/\s*[,/·]\s*/) : [];
  });

/**
 * The practices (P1–P26) that docs/practices.md claims: table rows that begin with an id. A row
 * whose text says "not yet" is an honest gap, not a claim.
 */
export const claimedPractices = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !/not yet/i.test(line))
    .flatMap((line) => /^\|\s*\**(P\d{1,2})\**\s*\|/.exec(line)?.[1] ?? []);

/** The ids among `ids` that no test names in its text. */
export const unproved = (ids: string[], tests: { text: string }[]): string[] =>
  ids.filter((id) => !tests.some(({ text }) => new RegExp(`\\b${id}\\b`).test(text)));
