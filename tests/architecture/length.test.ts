import { describe, expect, it } from 'vitest';
import { filesIn, product, type SourceFile } from './repository.ts';

const tooLong = (files: SourceFile[], ceiling: number) =>
  files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > ceiling)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${ceiling}`);

const endings = /\.(tsx?|mjs|cjs)$/;

describe('the length of files', () => {
  it('would be noticed', () => {
    expect(tooLong([{ path: 'a.ts', text: 'x\n'.repeat(251) }], 250)).toHaveLength(1);
    expect(tooLong([{ path: 'a.ts', text: 'x\n'.repeat(250) }], 250)).toEqual([]);
  });

  it('stays within 250 lines of code', () => {
    const files = filesIn([...product, 'scripts'], endings);
    expect(files.length).toBeGreaterThan(20);
    expect(tooLong(files, 250)).toEqual([]);
  });

  it('stays within 400 lines of test', () => {
    const files = filesIn(['tests'], endings);
    expect(files.length).toBeGreaterThan(20);
    expect(tooLong(files, 400)).toEqual([]);
  });
});
