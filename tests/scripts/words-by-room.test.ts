import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { roomFiles, roomsNamedIn } from '../../scripts/words-by-room.mjs';
import { en } from '@/lib/strings/en';
import { filesIn, product } from '../architecture/repository.ts';

const room = (key: string) => key.split('.')[0] ?? '';

/** Beginnings of keys in code as the compiler reads it, not as the program under test does. */
function keysIn(path: string, text: string): { keys: string[]; unknown: string[] } {
  const keys: string[] = [];
  const unknown: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) keys.push(node.text);
    if (ts.isCallExpression(node) && node.expression.getText() === 't') {
      const [key] = node.arguments;
      const start = key && ts.isTemplateExpression(key) ? key.head.text : 'a.key';
      if (!start.includes('.')) unknown.push(`${path}: ${key?.getText()}`);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return { keys: keys.filter((key) => /^\w+\./.test(key) && roomFiles.has(room(key))), unknown };
}

const sources = filesIn(product, /\.tsx?$/).filter(
  ({ path }) => !path.startsWith('lib/strings/en'),
);

describe('the words of a module', () => {
  it('are the rooms of every key it names', () => {
    const found = sources.map(({ path, text }) => ({ path, text, ...keysIn(path, text) }));
    expect(found.flatMap(({ keys }) => keys).length).toBeGreaterThan(700);
    const missed = found.flatMap(({ path, text, keys }) => {
      const loaded = roomsNamedIn(text);
      return keys.filter((key) => !loaded.includes(room(key))).map((key) => `${path}: ${key}`);
    });
    expect(missed).toEqual([]);
  });

  it('can be told from the module, for every key begins with its room', () => {
    expect(sources.flatMap(({ path, text }) => keysIn(path, text).unknown)).toEqual([]);
    expect(keysIn('a.ts', 't(`${room}.open`)').unknown).toHaveLength(1);
  });

  it('come from the rooms of the catalogue, all of them', () => {
    expect([...roomFiles.keys()].toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each([
    ["t('plan.open')", ['plan']],
    ['t(`due.why.${code}`); const labels = { a: "common.save" }', ['common', 'due']],
    [" * @example t('common.people', { count: 2 })\n// 'plan.open'\n/* 'due.sentence' */", []],
    ["import './plan'; const file = 'nowhere.ts'; const a = plan.open", []],
  ])('%s', (code, rooms) => {
    expect(roomsNamedIn(code)).toEqual(rooms);
  });
});
