import { expect, test } from 'vitest';
import { InputError, problemText, sortedProblems } from './problem.ts';

test('says where, what was found and what was expected', () => {
  const problem = { file: 'a.csv', line: 214, column: 'unit', found: 'kt ', expected: 'one of t, kg' };
  expect(problemText(problem)).toBe('a.csv:214 (column unit): "kt " found; expected one of t, kg');
});

test('a descriptor comes first, since its fault has the others in its train; then by file and line', () => {
  const at = (file: string, line: number) => ({ file, line, expected: 'another' });
  const problems = [at('b/t.csv', 10), at('b/t.csv', 9), at('a/t.csv', 1), at('z/datapackage.json', 1)];
  expect(sortedProblems(problems).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'z/datapackage.json:1',
    'a/t.csv:1',
    'b/t.csv:9',
    'b/t.csv:10',
  ]);
});

test('an error lists them with their count', () => {
  const error = new InputError([{ file: 'a.csv', expected: 'rows; the file is empty' }]);
  expect(error.message).toBe('a.csv: expected rows; the file is empty\n1 problem; nothing was written.');
});
